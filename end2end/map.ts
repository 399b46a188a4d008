// Which pages there are for everybody, and in which written forms.

/** The first path segment and the tag in `<html lang>`. */
export const FORMS = {
  uz: 'uz-Latn',
  'uz-cyrl': 'uz-Cyrl',
  ru: 'ru',
  ja: 'ja',
  tr: 'tr',
  en: 'en',
} as const;

export const LANGUAGES = Object.keys(FORMS) as (keyof typeof FORMS)[];

/** One programme of each kind: they have different parts. */
const PROGRAMMES = [
  'ssw1-nursing-care',
  'ssw1-forestry',
  'ssw1-linen-supply',
  'ssw2-construction',
  'titp',
  'esd',
  'course-tashkent',
  'study-work',
  'qual-welder',
];

/** Pages that anybody can open, below the language. */
export const PAGES = [
  '',
  '/programmes',
  '/programmes?state=open&to=JP',
  '/programmes?q=zzzz',
  '/programmes/compare',
  '/programmes/compare?p=ssw1-construction',
  '/programmes/compare?p=ssw1-nursing-care&p=titp&p=esd',
  '/programmes/compare?p=ssw1-construction&p=ssw2-construction&p=qual-welder&p=nothing',
  ...PROGRAMMES.map((slug) => `/programmes/${slug}`),
  '/vacancies',
  '/vacancies?to=TR&sector=hospitality',
  '/vacancies?sector=fishery',
  '/eligibility',
  '/eligibility?programme=ssw1-construction',
  '/register',
  '/employers/register',
  '/sign-in',
  '/forgot',
  '/erased',
  '/complaints',
  '/complaints?number=R26-7QF4-M2XD-9',
  '/certificates/check',
  '/certificates/check?number=C-7QF4-M2XD-9KHT-0',
  '/help',
  '/fees',
  '/agreements',
  '/figures',
  '/sources',
  '/privacy',
  '/accessibility',
  '/offline',
  '/demo/messages',
  '/design',
  ...['actions', 'fields', 'wrong', 'answers', 'lists', 'ways'].map((part) => `/design/${part}?scheme=dark`),
  '/no-such-page',
];
