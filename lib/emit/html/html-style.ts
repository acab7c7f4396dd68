import { type Palette, palettes } from "../svg/palette.js";

/** The style of every page: light, dark and printed, on wide and narrow screens. */
export function htmlStyle(): string {
  return `
:root{${colours(palettes.light)};color-scheme:light dark}
@media (prefers-color-scheme:dark){:root{${colours(palettes.dark)}}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 'Segoe UI',Helvetica,Arial,'Liberation Sans',sans-serif}
main,header,footer{max-width:1320px;margin:0 auto;padding:0 24px}
header{padding-top:28px}
h1{font-size:26px;line-height:1.2;margin:0 0 4px}
h2{font-size:19px;line-height:1.3;margin:36px 0 8px;padding-top:14px;border-top:1px solid var(--rule)}
p{margin:8px 0;max-width:80ch}
header p{color:var(--muted);margin:0}
a{color:var(--link)}
nav ul{display:flex;flex-wrap:wrap;gap:4px 18px;list-style:none;margin:14px 0 0;padding:0}
code{font:13px/1.4 'SFMono-Regular',Menlo,Consolas,'Liberation Mono','DejaVu Sans Mono',monospace}
small{color:var(--muted);font-size:13px}
.notice{border:1px solid var(--error);border-left-width:6px;border-radius:4px;padding:8px 14px;margin:14px 0;max-width:none}
.notice p,.notice ul{margin:4px 0;max-width:none;overflow-wrap:anywhere}
.picture{overflow-x:auto}
.picture svg{display:block;width:100%;min-width:760px;height:auto}
table{border-collapse:collapse;width:100%;margin:10px 0;font-size:14px}
th,td{text-align:left;vertical-align:top;padding:6px 14px 6px 0;border-bottom:1px solid var(--rule);overflow-wrap:break-word}
th{border-bottom:2px solid var(--muted);vertical-align:bottom}
td ul{margin:0;padding:0;list-style:none}
tr:target,tr:has(:target){background:var(--mark)}
.no{color:var(--muted)}
th button{all:unset;cursor:pointer;font-weight:600}
th button::after{content:"\\A0\\2195";color:var(--muted);font-weight:400}
th[aria-sort=ascending] button::after{content:"\\A0\\2191";color:var(--ink)}
th[aria-sort=descending] button::after{content:"\\A0\\2193";color:var(--ink)}
th button:focus-visible,input:focus-visible,a:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.search{color:var(--muted)}
.search input{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--muted);border-radius:4px;padding:4px 8px;margin-left:6px;width:16em}
footer{color:var(--muted);font-size:13px;padding-top:24px;padding-bottom:32px}
@media (max-width:720px){
main,header,footer{padding-left:14px;padding-right:14px}
table.rows thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
table.rows,table.rows tbody,table.rows tr,table.rows td{display:block}
table.rows tr{border-bottom:1px solid var(--rule);padding:8px 0}
table.rows tr[hidden]{display:none}
table.rows td{border:0;padding:1px 0 1px 8.5em;text-indent:0;position:relative;min-height:1.5em}
table.rows td::before{content:attr(data-head);position:absolute;left:0;width:8em;color:var(--muted)}
table.rows td:first-child{font-weight:600}
table.rows td::before{font-weight:400}
.search input{width:100%;margin:4px 0}
}
@media print{
:root{${colours(palettes.light)};color-scheme:light}
@page{margin:14mm}
body{font-size:10pt}
main,header,footer{max-width:none;padding-left:0;padding-right:0}
nav,.search{display:none}
table{font-size:8.5pt}
code{font-size:8pt}
tr{break-inside:avoid}
h2{break-after:avoid}
a{color:inherit;text-decoration:none}
th button::after{content:""}
.picture{overflow:visible;break-inside:avoid}
.picture svg{min-width:0}
}
`;
}

function colours({ paper, ink, muted, rule, error, kinds }: Palette): string {
  const { line, fill } = kinds.node;
  const values = { paper, ink, muted, rule, error, link: line, mark: fill };
  return Object.entries(values)
    .map(([name, value]) => `--${name}:${value}`)
    .join(";");
}
