def site = new File(basedir, 'policy-source/target/policy-site')
def elsewhere = new File(basedir, 'policy-source/elsewhere/site')
def files = { File folder -> def all = [:]; folder.eachFileRecurse(groovy.io.FileType.FILES) { all[folder.toPath().relativize(it.toPath()).toString()] = it.getText('UTF-8') }; all }
assert files(site).keySet().containsAll(['index.html', 'privacy.html', 'kg.html', 'ru.html', 'kg/privacy.html', 'kg/privacy.json', 'ru/privacy.html', 'sitemap.xml', 'robots.txt', '404.html'])
assert files(site) == files(elsewhere)
assert new File(site, 'kg/privacy.json').getText('UTF-8').contains('Жооп 30 күн ичинде берилет.')

def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('11 pages; files: 16 new, 0 changed, 0 unchanged, 0 removed')
assert log.count('11 pages; files: 0 new, 0 changed, 16 unchanged, 0 removed') == 2
assert log.count('Nothing has changed since the last build') == 1
assert log.contains('Open first: ' + new File(site, 'kg/privacy.html').path)
