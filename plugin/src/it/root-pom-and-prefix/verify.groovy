def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('Checked 1 policy: no findings')
assert log.contains('skipped')
assert log.contains('User property: policy.translations')
assert !log.contains('not marked as @threadSafe') && !log.contains('not marked as thread-safe')
assert new File(basedir, 'target/policy-site/kg/privacy.html').file
assert log.contains('policy.port is 70000; write a number from 1024 to 65535, or leave it out, and a free one is found')
