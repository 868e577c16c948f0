/** Two letters of ISO 639-1 and the three of ISO 639-2/T, where a language has both. */
const both: readonly string[] = [
  'aa=aar ab=abk ae=ave af=afr ak=aka am=amh an=arg ar=ara as=asm av=ava ay=aym az=aze ba=bak be=bel bg=bul',
  'bh=bih bi=bis bm=bam bn=ben bo=bod br=bre bs=bos ca=cat ce=che ch=cha co=cos cr=cre cs=ces cu=chu cv=chv',
  'cy=cym da=dan de=deu dv=div dz=dzo ee=ewe el=ell en=eng eo=epo es=spa et=est eu=eus fa=fas ff=ful fi=fin',
  'fj=fij fo=fao fr=fra fy=fry ga=gle gd=gla gl=glg gn=grn gu=guj gv=glv ha=hau he=heb hi=hin ho=hmo hr=hrv',
  'ht=hat hu=hun hy=hye hz=her ia=ina id=ind ie=ile ig=ibo ii=iii ik=ipk io=ido is=isl it=ita iu=iku ja=jpn',
  'jv=jav ka=kat kg=kon ki=kik kj=kua kk=kaz kl=kal km=khm kn=kan ko=kor kr=kau ks=kas ku=kur kv=kom kw=cor',
  'ky=kir la=lat lb=ltz lg=lug li=lim ln=lin lo=lao lt=lit lu=lub lv=lav mg=mlg mh=mah mi=mri mk=mkd ml=mal',
  'mn=mon mr=mar ms=msa mt=mlt my=mya na=nau nb=nob nd=nde ne=nep ng=ndo nl=nld nn=nno no=nor nr=nbl nv=nav',
  'ny=nya oc=oci oj=oji om=orm or=ori os=oss pa=pan pi=pli pl=pol ps=pus pt=por qu=que rm=roh rn=run ro=ron',
  'ru=rus rw=kin sa=san sc=srd sd=snd se=sme sg=sag si=sin sk=slk sl=slv sm=smo sn=sna so=som sq=sqi sr=srp',
  'ss=ssw st=sot su=sun sv=swe sw=swa ta=tam te=tel tg=tgk th=tha ti=tir tk=tuk tl=tgl tn=tsn to=ton tr=tur',
  'ts=tso tt=tat tw=twi ty=tah ug=uig uk=ukr ur=urd uz=uzb ve=ven vi=vie vo=vol wa=wln wo=wol xh=xho yi=yid',
  'yo=yor za=zha zh=zho zu=zul',
]

/** The twenty codes of ISO 639-2/B, from the English name, and those of 639-2/T, from the language's own. */
const bibliographic: readonly string[] = [
  'alb=sqi arm=hye baq=eus bur=mya chi=zho cze=ces dut=nld fre=fra geo=kat ger=deu gre=ell ice=isl mac=mkd',
  'mao=mri may=msa per=fas rum=ron slo=slk tib=bod wel=cym',
]

const pairs = (lines: readonly string[]): readonly (readonly [string, string])[] =>
  lines.flatMap((line) => line.split(' ')).map((pair) => [pair.slice(0, -4), pair.slice(-3)] as const)

const threeOfTwo: ReadonlyMap<string, string> = new Map(pairs(both))
const twoOfThree: ReadonlyMap<string, string> = new Map(pairs(both).map(([two, three]) => [three, two]))
const ownOf: ReadonlyMap<string, string> = new Map(pairs(bibliographic))

/**
 * A language as our records have it: the shortest code there is. Two letters of ISO 639-1, three letters of either kind of
 * ISO 639-2, three of ISO 639-3, and tags of BCP 47 are taken. Two letters are looked up. Three letters are taken by their
 * form, because the seven thousand of ISO 639-3 are not in this package; {@link isListedLanguage} says which were looked up.
 *
 * @param text - what a cell holds
 * @returns the code, or nothing where it is none
 *
 * @example
 * ```ts
 * import { languageFrom } from '@cairn/adapter-htcds'
 *
 * [languageFrom('GER'), languageFrom('deu'), languageFrom('prs')] // => ['de', 'de', 'prs']
 * languageFrom('German') // => undefined
 * languageFrom('xx') // => undefined
 * ```
 */
export const languageFrom = (text: string): string | undefined => {
  const [first = '', ...rest] = text.trim().split('-')
  const code = first.toLowerCase()
  if (!/^[a-z]{2,3}$/.test(code)) return undefined
  if (code.length === 2 && !threeOfTwo.has(code)) return undefined
  const three = ownOf.get(code) ?? code
  return [twoOfThree.get(three) ?? three, ...rest].join('-')
}

/**
 * Whether a language, as {@link languageFrom} gives it, is in the list of this package: those with two letters.
 *
 * @param language - a language of a record
 * @returns false for what was taken by its form
 *
 * @example
 * ```ts
 * import { isListedLanguage } from '@cairn/adapter-htcds'
 *
 * [isListedLanguage('de'), isListedLanguage('pt-BR'), isListedLanguage('prs')] // => [true, true, false]
 * ```
 */
export const isListedLanguage = (language: string): boolean =>
  threeOfTwo.has(language.split('-')[0]?.toLowerCase() ?? '')

/**
 * A language as HTCDS asks for it: three small letters, of ISO 639-2/T or ISO 639-3. What a tag says beyond the language
 * (a country, a script) has no place there.
 *
 * @param language - a language of a record
 * @returns the three letters, and whether something was left behind; nothing where there is no such code
 *
 * @example
 * ```ts
 * import { languageTo } from '@cairn/adapter-htcds'
 *
 * languageTo('pt-BR') // => { code: 'por', cut: true }
 * languageTo('prs') // => { code: 'prs', cut: false }
 * ```
 */
export const languageTo = (language: string): { readonly code: string; readonly cut: boolean } | undefined => {
  const [first = '', ...rest] = language.split('-')
  const code = first.toLowerCase()
  const three = code.length === 2 ? threeOfTwo.get(code) : code
  return three?.length === 3 ? { code: ownOf.get(three) ?? three, cut: rest.length > 0 } : undefined
}
