/** The style sheet of the pages: plain CSS, no fonts or pictures to fetch. */
export const stylesheet = `:root{color-scheme:light dark;--paper:light-dark(#fbf8f1,#16150f);--ink:light-dark(#1d1a15,#e9e4d8);--quiet:light-dark(#5f574a,#b3aa98);--rule:light-dark(#cfc6b4,#453f33);--accent:light-dark(#9c1f16,#f0917f);--serif:"Source Han Serif SC","Noto Serif CJK SC","Noto Serif SC","Songti SC",SimSun,serif;--sans:"Source Han Sans SC","Noto Sans CJK SC","Noto Sans SC","PingFang SC","Microsoft YaHei",sans-serif;--kai:"Kaiti SC",STKaiti,KaiTi,"AR PL UKai CN",serif}
*{box-sizing:border-box}
body{margin:0 auto;max-inline-size:80rem;padding:1rem;background:var(--paper);color:var(--ink);font-family:var(--serif);line-height:1.8}
a{color:inherit}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
h1,h2,h3,h4,h5,h6,.kicker,.deck{font-family:var(--sans);line-height:1.35;text-wrap:balance;margin:0}
p{margin:0}
article>p{text-indent:2em;text-align:justify;line-break:strict}
article>p[class],hgroup p{text-indent:0}
.kicker{color:var(--accent)}
.deck{color:var(--quiet)}
.byline,.dateline,.continuation{font-style:normal;color:var(--quiet);text-indent:0}
figure{margin:1em 0}
figcaption{font-family:var(--kai)}
img{max-inline-size:100%;block-size:auto}
.articles{columns:3 20rem;column-gap:2rem;column-rule:1px solid var(--rule)}
.articles article{border-block-start:1px solid var(--rule);padding-block:1rem}
.skip:not(:focus),.unseen{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
`
