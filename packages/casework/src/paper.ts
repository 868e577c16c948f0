/** How both papers look: two A4 pages at most, readable in grey, no picture, no script, nothing fetched from anywhere. */
const STYLE = `
@page { size: A4; margin: 8mm 11mm }
:root { color: #000; background: #fff; font: 8.2pt/1.18 system-ui, sans-serif }
body { margin: 0 auto; max-width: 188mm }
header { border-block-end: 2pt solid #000 }
h1 { font-size: 14pt; margin: 0 }
h1 bdi { font-weight: normal }
h2 { font-size: 10pt; margin: 1.2mm 0 0.4mm; border-block-end: 0.5pt solid #000 }
h3 { font-size: inherit; margin: 0.8mm 0 0 }
p { margin: 0.3mm 0 }
ul { margin: 0; padding-inline-start: 5mm }
ul.step { list-style: none; padding-inline-start: 4mm }
ul.step li::before { content: ''; display: inline-block; width: 2mm; height: 2mm; border: 0.8pt solid #000; margin-inline: -4mm 1.5mm }
ul.many, #wants, #risk ul, #dates ul, #offers ul, #rights { columns: 2; column-gap: 6mm }
#dates, #risk, #offers, #rights, #questions { font-size: 7.6pt }
#rights h2 { column-span: all; font-size: 10pt }
#rights ul.many { columns: 1 }
#dates h2, #risk h2, #offers h2, #questions h2 { font-size: 10pt }
#do-now { border: 1.5pt solid #000; padding: 0 2mm 1mm; margin-block-start: 2mm }
#do-now p { font-weight: bold }
#unknown { columns: 3; column-gap: 5mm; font-size: 7.5pt }
#wants h2, #unknown h2 { column-span: all }
#unknown ul { columns: 1; padding-inline-start: 3.5mm }
li, h3 { break-inside: avoid }
h2, h3 { break-after: avoid }
.two { break-before: page }
.number { font-size: 16pt }
`

/** A whole page of markup: it says what it needs itself and lets nothing in. */
export function paper(lang: string, dir: 'ltr' | 'rtl', title: string, body: string): string {
  return `<!doctype html>
<html lang="${escaped(lang)}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${body}
</body>
</html>
`
}

/** Text as markup: whatever it holds, it stays text. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
