// Calls the handler three times, as the runtime of a worker does.
import { handle } from './handler.js'

const page = '## 要闻\n\n## 示范小学开设菜园劳动课\n\n本报讯 3月7日,孩子们学会了翻地和播种。(张三)\n'
const ask = (path) => handle(new Request(`https://paper.example${path}`, { method: 'POST', body: page }))

const issue = await (await ask('/json?publication=示范日报&date=2024-03-08')).json()
console.log(issue.pages[0].articles[0].headline.main)

const feed = await ask('/rss?date=2024-03-08')
console.log(feed.headers.get('content-type'), (await feed.text()).split('\n')[0])

const wrong = await ask('/json?date=yesterday')
console.log(wrong.status, (await wrong.text()).split(',')[0])
