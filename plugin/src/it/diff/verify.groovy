def source = new File(basedir, 'policy-source')
def log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('[INFO] privacy: from edition 1.0.0 (effective 2026-02-01) to the working text')
assert log.contains('[INFO]   1.1 deadline: changed in Kyrgyz, not in Russian')
assert log.contains('[INFO]   ky  Жооп [-30-]{+10+} күн ичинде берилет.')
assert log.contains('[INFO]   ky  Жооп \u001B[31;9m[-30-]\u001B[0m\u001B[32;4m{+10+}\u001B[0m күн ичинде берилет.')

def comment = new File(source, 'target/diff.md').getText('UTF-8')
assert comment.startsWith('## privacy: from edition 1.0.0 (effective 2026-02-01) to the working text\n')
assert comment.contains('**ky** Жооп <del>30</del><ins>10</ins> күн ичинде берилет.')
assert new File(source, 'target').list().toList() == ['diff.md']
assert log.contains('The differences are in ' + new File(source, 'target/diff.md').canonicalPath)

assert new File(source, 'privacy.md').getText('UTF-8').startsWith('# Купуялык саясаты')
assert log.contains('; write the name of a file below ')
assert log.contains('there is no edition 3.0.0: privacy has 1.0.0')
assert log.contains('policy.to is "latest"; write the version of an edition, as 2.0.0, or in-force, newest or working')
assert log.contains('policy.format is "html"; write text, markdown or json')
assert log.contains('policy.colour is "yes"; write auto, always or never')
