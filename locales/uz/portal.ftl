# Uzbek, Latin script. The Cyrillic form is made from this file; exceptions stand in ../uz-cyrl.txt.

## The frame of every page
brand = Koʻprik
brand-line = chet elda ishlashning tekshirilgan yoʻllari
brand-home = Koʻprik, bosh sahifa
skip = Asosiy mazmunga oʻtish
language-label = Til:
menu = Menyu
menu-programmes = Dasturlar
menu-check = Sertifikatni tekshirish
menu-desk = Xodimlar boʻlimi
menu-account = Hisob
menu-mine = Shaxsiy kabinet
menu-sign-in = Kirish
demo-label = Namoyish rejimi
demo-strip = Namoyish: odamlar, raqamlar va qabullar oʻylab topilgan. Bu yerdan hech qanday xabar yuborilmaydi.
demo-messages = Xabarlarni oʻqish
crumb-home = Bosh sahifa
crumbs-label = Siz shu yerdasiz
foot-help = Yordam
foot-fees = Kim nima uchun pul olishi mumkin
foot-sources = Manbalar va sanalar
foot-privacy = Shaxsiy maʼlumotlar
foot-accessibility = Qulaylik
foot-helpline = Ishonch telefoni
pager-label = Sahifalar
pager-previous = Oldingi
pager-next = Keyingi

## Forms
error-title = Xato: { $title }
error-summary = Quyidagini tuzating
error-word = Xato:
change = Oʻzgartirish
continue = Davom etish
save = Saqlash
save-later = Saqlash va keyinroq davom etish
choose = Tanlang
back = Orqaga
yes = Ha
no = Yoʻq
date-day = Kun
date-month = Oy
date-year = Yil

## When something goes wrong
fail-not-found = Bunday sahifa yoʻq
fail-not-found-do = Manzilni tekshiring yoki bosh sahifadan boshlang.
fail-forbidden = Bu sahifa siz uchun ochiq emas
fail-forbidden-do = Siz tizimga kirgansiz, lekin hisobingizga bu sahifa ochiq emas yoki shakl boshqa saytdan yuborilgan. Orqaga qayting va shu saytdan qayta urinib koʻring.
fail-too-many = Qisqa vaqtda juda koʻp urinish
fail-too-many-do = Bir daqiqa kuting, keyin qayta urinib koʻring. Hech narsa yoʻqolmadi.
fail-bad-request = Soʻrovni oʻqib boʻlmadi
fail-bad-request-do = Orqaga qayting, sahifani qayta oching va shaklni yana yuboring.
fail-too-large = Shakl juda katta
fail-too-large-do = Yozganingizni qisqartiring va qayta yuboring.
fail-busy = Hozir saytda odam juda koʻp
fail-busy-do = Bir necha soniya kuting va sahifani qayta oching.
fail-internal = Bizda nosozlik yuz berdi
fail-internal-do = Yuborganingiz chala yozilmadi. Bir necha daqiqadan keyin qayta urinib koʻring. Takrorlansa, bizga quyidagi raqamni ayting.
fail-number = Soʻrov raqami:
fail-home = Bosh sahifaga

## Home page
home-title = Yolgʻon vaʼdalarga pul toʻlamay, chet elda ishlang
home-lead = Yaponiya va Turkiyaga dasturlar: qoidalari, toʻlovlari va manbalari bilan. Sizga nima yetishmayotganini koʻring, ariza bering va har bir qadamni kuzating.
home-start = Dasturni tanlash
home-doors = Nima qilmoqchisiz?
home-check = Sertifikatni tekshirish
home-check-about = Raqami boʻyicha, roʻyxatdan oʻtmasdan, bir necha soniyada.
home-eligible = Menga nima yetishmayotganini bilish
home-eligible-about = Bir necha savolga javob bering. Roʻyxatdan oʻtish shart emas.
home-register = Roʻyxatdan oʻtish
home-register-about = Ariza berish va arizalaringizni kuzatish uchun.
home-fees = Kim nima uchun pul olishi mumkin
home-fees-about = Qoidaga koʻra nima bepul va nima taqiqlangan.
home-truth = Haqiqiy ahvol
