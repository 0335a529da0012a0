def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('policy-source/target/policy-site/notes.txt:1:1: error: this was not written by the build, so it is not deleted [output.foreign]')
assert new File(basedir, 'policy-source/target/policy-site/notes.txt').text.trim() == 'mine'
