def source = new File(basedir, 'policy-source')
def edition = new File(source, 'editions/privacy/1.0.0')
assert edition.list().sort() == ['MANIFEST.sha256', 'edition.yaml', 'ky.md', 'ru.md']
assert new File(edition, 'ky.md').getText('UTF-8') == new File(source, 'privacy.md').getText('UTF-8')
assert new File(source, 'editions/privacy/editions.lock').readLines().size() == 2
assert new File(source, 'editions/.gitattributes').getText('UTF-8').contains('-text')
assert !new File(source, 'privacy.next.yaml').exists()

def before = new File(source, 'target/policy-site/kg/privacy.html').getText('UTF-8')
def after = new File(source, 'target/in-force/kg/privacy.html').getText('UTF-8')
assert !before.contains('data-edition="1.0.0"')
assert after.contains('data-edition="1.0.0"')
assert new File(source, 'target/policy-site/kg/privacy/v/1.0.0.html').file

for (server in ['nginx.conf', 'apache.conf', 'Caddyfile']) {
    assert new File(source, 'target/clausebook-servers/' + server).file
}

def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('Would release edition 1.0.0 of privacy')
assert log.contains('Released edition 1.0.0 of privacy: adopted 2026-01-10, published 2026-01-12, in force from 2026-02-01')
assert log.contains('git add -A policy-source translations')
assert log.contains('no policy has a plan for its next edition [release.plan]')
assert log.contains('1 error; nothing was released')
