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
menu-account = Hisobim
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
foot-accessibility = Maxsus imkoniyatlar
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
fail-forbidden-do = Tizimga kirgansiz, lekin bu sahifaga ruxsatingiz yoʻq yoki soʻrov boshqa saytdan kelgan. Orqaga qayting va shu saytning oʻzida qayta urinib koʻring.
fail-too-many = Qisqa vaqt ichida juda koʻp urinish boʻldi
fail-too-many-do = Bir daqiqa kuting, keyin qayta urinib koʻring. Hech narsa yoʻqolmadi.
fail-bad-request = Soʻrovni oʻqib boʻlmadi
fail-bad-request-do = Orqaga qayting, sahifani qayta oching va maʼlumotni yana yuboring.
fail-too-large = Yuborilgan maʼlumot hajmi juda katta
fail-too-large-do = Yozganingizni qisqartiring va qayta yuboring.
fail-busy = Hozir saytda odam juda koʻp
fail-busy-do = Bir necha soniya kuting va sahifani qayta oching.
fail-internal = Bizda nosozlik yuz berdi
fail-internal-do = Hech narsa chala saqlanmagan. Bir necha daqiqadan keyin qayta urinib koʻring. Takrorlansa, bizga quyidagi raqamni ayting.
fail-number = Soʻrov raqami:
fail-home = Bosh sahifaga

## Vacancies

vacancy-state-draft = Qoralama
vacancy-state-submitted = Yuborilgan, tekshiruv navbatida
vacancy-state-in-review = Tekshirilmoqda
vacancy-state-returned = Tuzatish kerak
vacancy-state-rejected = Rad etilgan
vacancy-state-published = Eʼlon qilingan
vacancy-state-paused = Vaqtincha toʻxtatilgan
vacancy-state-closed = Yopilgan
vacancy-state-expired = Ariza topshirish muddati tugagan
vacancy-state-archived = Arxivda
vacancy-event-submit = Tekshiruvga yuborildi
vacancy-event-change = Oʻzgartirildi, qayta tekshiruv shart emas
vacancy-event-withdraw = Ish beruvchi qaytarib oldi
vacancy-event-take = Tekshiruv boshlandi
vacancy-event-release = Navbatga qaytarildi
vacancy-event-approve = Tasdiqlandi va eʼlon qilindi
vacancy-event-return = Tuzatish uchun qaytarildi
vacancy-event-reject = Rad etildi
vacancy-event-pause = Vaqtincha toʻxtatildi
vacancy-event-resume = Yana ochildi
vacancy-event-close = Yopildi
vacancy-event-expire = Ariza topshirish muddati tugadi
vacancy-event-archive = Arxivga olindi
message-vacancy = Koʻprik: { $number } vakansiya: { $event }. { $link }

## Vacancies: the editor

## Home page
home-title = Yolgʻon vaʼdalarga pul toʻlamay, chet elda ishlang
home-lead = Yaponiya va Turkiya boʻyicha dasturlar: qoidalari, toʻlovlari va manbalari bilan. Sizga nima yetishmayotganini koʻring, ariza bering va har bir qadamni kuzating.
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

## Dates
date-example = Masalan, 27 3 2001
date-empty = Sanani yozing: kun, oy va yil
date-no-day = Kunni ham yozing, masalan 27
date-no-month = Oyni ham yozing: 1 dan 12 gacha raqam bilan
date-no-year = Yilni toʻrtta raqam bilan yozing, masalan 2001
date-wrong = Bunday sana yoʻq. Raqamlar bilan yozing, masalan 27 3 2001

## Employers
register-employer-title = Ish beruvchi hisobini ochish
register-employer-lead = Ish beruvchi, kooperativ, agentlik yoki oʻquv kompaniyasi nomidan ishlaydiganlar uchun. Bu bepul. Keyin tashkilotni roʻyxatdan oʻtkazasiz.
register-as-employer = Men ish beruvchi nomidan ishlayman
register-as-candidate = Men ish qidiryapman
consent-body-employer = Koʻprik sizning aloqangizni, siz nomidan ishlaydigan tashkilotlarni va ular haqida yozganlaringizni saqlaydi. Ular tashkilotlarni tekshirish va tekshirilganlarini ish qidirayotganlarga koʻrsatish uchun ishlatiladi. Aʼzoning aloqasini shu tashkilot egalari va qaror qabul qiluvchi xodimlar koʻradi; hech kim sotmaydi. Rozilikni istalgan vaqtda qaytarib olishingiz mumkin.
message-invitation = Koʻprik: sizni { $name } tashkilotiga taklif qilishdi ({ $role }). Qabul qilish uchun 7 kun ichida oching: { $link } Ularni tanimasangiz, hech narsa qilmang.
message-organisation = Koʻprik: { $name }: { $state }. { $reason }
org-mine = Tashkilotlarim
org-none = Hali tashkilot yoʻq
org-none-do = Tashkilotingizni roʻyxatdan oʻtkazing: taxminan oʻn daqiqa ketadi, har bir qadamni qoldirib, keyin davom ettirish mumkin.
org-begin = Tashkilotni roʻyxatdan oʻtkazish
org-unnamed = Hali nomlanmagan tashkilot
org-registration = Roʻyxatdan oʻtkazish
org-change = Maʼlumotlarni oʻzgartirish
org-change-about = Bu yerda oʻzgartirganlaringiz ikki xodim tekshirgandan keyingina boshqalarga koʻrinadi.
org-facts = Maʼlumotlar
org-facts-approved = Hozirgacha tasdiqlangan maʼlumotlar
org-step-kind = Mamlakat va tur
org-step-name = Nomi
org-step-number = Rasmiy raqam
org-step-licence = Litsenziya
org-step-address = Manzil
org-step-contacts = Aloqa
org-country = Mamlakat
org-kind = Tashkilot turi
org-kind-employer = Ish beruvchi
org-kind-supervising = Kooperativ yoki nazorat qiluvchi tashkilot
org-kind-support = Roʻyxatdan oʻtgan koʻmaklashuvchi tashkilot
org-kind-agency = Xususiy bandlik agentligi
org-kind-training = Oʻquv kompaniyasi
org-kind-licensed = Faqat litsenziya yoki roʻyxat bilan ishlaydi
org-name = Oʻz yozuvidagi nomi
org-name-hint = Rasmiy reyestrdagidek, tashkiliy shakli bilan
org-latin = Lotin harflaridagi nomi
org-latin-hint = Shartnoma va vizalardagidek. Nomi lotin harflarida boʻlsa, oʻshani yozing.
org-name-empty = Nomini yozing
org-name-long = Nom 120 belgidan uzun: qisqartiring
org-name-characters = Nomda nomlarda boʻlmaydigan belgilar bor: harf va raqamlar bilan yozing
org-name-not-latin = Baʼzi harflar lotincha emas: nomni toʻliq lotin harflarida yozing
org-number = Rasmiy raqam
org-number-jp = Korporativ raqam (法人番号), 13 ta raqam
org-number-tr = VKN (10 ta raqam) yoki MERSIS raqami (16 ta raqam)
org-number-uz = STIR (INN), 9 ta raqam
org-number-other = Korxonalar yoki soliq toʻlovchilar reyestridagi raqam
org-number-empty = Raqamni yozing
org-number-length = Bu mamlakat uchun raqamlar soni kam yoki koʻp: hujjat bilan solishtiring
org-number-check = Bitta raqam xato: nazorat raqami toʻgʻri kelmaydi. Hujjat bilan solishtiring
org-number-characters = Raqamni faqat raqamlar bilan yozing; boʻsh joy va chiziqchalar qolishi mumkin
org-licensed = Litsenziya, ruxsatnoma yoki roʻyxat bormi?
org-licensed-hint = Kooperativ, koʻmaklashuvchi tashkilot va agentliklarga kerak
org-licence = Litsenziya raqami
org-licence-hint = Boʻlmasa, bu va keyingi maydonlarni boʻsh qoldiring
org-no-licence = Litsenziyasiz
org-issuer = Kim bergan
org-licence-from = Qachondan amal qiladi
org-licence-until = Qachongacha amal qiladi
org-licence-until-hint = Muddatsiz boʻlsa, boʻsh qoldiring
org-licence-no-end = muddatsiz
org-licence-empty = Litsenziya raqamini yozing
org-licence-needed = Bunday tashkilotni litsenziyasiz roʻyxatdan oʻtkazib boʻlmaydi
org-issuer-empty = Kim berganini yozing
org-licence-future = Bu sana kelajakda
org-licence-order = Tugashi boshlanishidan oldin: ikkala sanani solishtiring
org-licence-over = Bu litsenziya muddati tugagan: hozir amaldagisini yozing
org-address = Manzil
org-address-hint = Rasmiy reyestrdagidek, oʻz yozuvida
org-address-empty = Manzilni yozing
org-text-long = Matn 1000 belgidan uzun: qisqartiring
org-phone = Telefon
org-phone-hint = Mamlakat kodi bilan, masalan +81 yoki +90
org-email = Elektron pochta
org-website = Veb-sayt
org-website-hint = Boʻlmasa, boʻsh qoldiring
org-website-wrong = Bu veb-manzil emas: uni brauzerdan nusxalang
org-check-title = Javoblaringizni tekshiring
org-check-send = Tekshirish va yuborish
org-send = Tekshirishga yuborish
org-send-about = Maʼlumotlarni ikki xodim tekshiradi. Vaʼda qilingan muddat: ikki ish kuni. Yuborish bilan ular toʻgʻriligini bildirasiz.
org-incomplete = Hali nimadir yetishmaydi: har bir qadamni tugatib, keyin yuboring
org-moved-on = Bu orada oʻzgargan. Hech narsa yozilmadi: qaytadan koʻrib, qaror qiling.
org-waits-already = Maʼlumotlaringiz hozir tekshirilmoqda. Oʻzgarishlarni javobdan keyin yuborishingiz mumkin.
org-sent-note = { $when } da yuborildi. Ikki xodim tekshiradi; vaʼda qilingan muddat: ikki ish kuni.
org-public-page = Ochiq sahifa
org-draft = hali tekshirilmagan
org-approved = tekshirilgan
org-suspended = toʻxtatib turilgan
org-withdrawn = tasdiq bekor qilingan
org-rejected = rad etilgan
org-waiting = tekshirilmoqda
org-returned = qaytarilgan: tuzating
org-role = Vazifa
org-role-owner = ega
org-role-owner-about = Maʼlumotlar, aʼzolar va vakansiyalar
org-role-editor = muharrir
org-role-editor-about = Vakansiyalarni yozadi
org-role-viewer = kuzatuvchi
org-role-viewer-about = Koʻradi, hech narsani oʻzgartirmaydi
org-role-of = { $name } vazifasi
org-role-set = Vazifani belgilash
org-you = siz
org-members = Aʼzolar
org-remove = Chiqarish
org-remove-of = { $name }: chiqarish
org-leave = Bu tashkilotdan chiqish
org-last-owner = Oxirgi ega chiqa olmaydi: avval boshqa birovni ega qiling. Hech narsa oʻzgarmadi.
org-invite-title = Birovni taklif qilish
org-invite-about = Havola bilan xabar yuboramiz. U { $days } kun va faqat shu aloqa uchun amal qiladi.
org-invite-hint = Raqam yoki elektron pochta, bu yerda hisobi boʻlsa ham, boʻlmasa ham
org-invite = Taklifni yuborish
org-invitations = Kutilayotgan takliflar
org-invited-until = { $role }, { $date } gacha
org-invited-over = { $date } da tugagan
org-take-back = Qaytarib olish
org-already-member = Bu odam allaqachon aʼzo
org-too-many-invitations = Bir kunda yigirmata taklif yetarli: ertaga urinib koʻring
org-invitation = Taklif
org-invited = Sizni { $name } tashkilotiga taklif qilishdi ({ $role })
org-invited-visitor = Qabul qilish uchun taklif yuborilgan aloqa bilan kiring yoki shu aloqa bilan ish beruvchi hisobini oching: taklif sahifangizda kutadi.
org-invited-ended = Bu taklif muddati tugagan. Yangisini soʻrang.
org-invited-other = Bu taklif boshqa aloqaga yuborilgan. Chiqib, oʻsha aloqa bilan kiring.
org-invited-candidate = Nomzod hisobi tashkilotga aʼzo boʻla olmaydi. Boshqa aloqaga taklif soʻrang va u bilan ish beruvchi hisobini oching.
org-accept = Taklifni qabul qilish
org-accepted = Siz bu taklifni qabul qilgansiz.
org-open = Tashkilotni ochish
org-employers = Biz nomidan ishlaydigan ish beruvchilar
org-employers-about = Har bir vakansiyada haqiqiy ish beruvchi koʻrsatiladi. Siz nomidan ishlaydiganlarni shu yerda ayting; har birini xodimlar tekshiradi.
org-employers-none = Hali ish beruvchi aytilmagan
org-employers-none-do = Birinchisini quyida yozing.
org-employer-new = Ish beruvchini aytish
org-employer-add = Tekshirishga yuborish
org-employer-state = Ish beruvchining oʻzi: { $state }
org-own-number = Bu oʻzingizning raqamingiz: ish beruvchinikini yozing
org-link-again = Bu ish beruvchi roʻyxatingizda bor. Hech narsa oʻzgarmadi.
org-link-asked-on = { $date } da aytilgan.
org-link-approved = aloqa tasdiqlangan
org-link-refused = aloqa rad etilgan
org-link-ended = aloqa tugagan
org-link-end = Aloqani tugatish
org-link-approve = Aloqani tasdiqlash
org-link-refuse = Aloqani rad etish
org-link-reason = Rad etsangiz yoki tugatsangiz, sababi
org-all = Tashkilotlar
org-half = bitta tasdiq
org-half-own = Siz tasdiqladingiz: ikkinchi kishi ham tasdiqlashi kerak.
org-half-other = Bir kishi tasdiqlagan: sizniki ikkinchi tasdiq boʻladi.
org-two-people = Ikki boshqa-boshqa kishi tasdiqlashi kerak.
org-same-person = Birinchi tasdiqni siz bergansiz: ikkinchisini boshqa kishi berishi kerak. Hech narsa oʻzgarmadi.
org-own-no-decision = Siz bu tashkilotga aʼzosiz, shuning uchun u haqida qaror qilmaysiz.
org-sent-on = { $when } da yuborildi.
org-approve-first = Tasdiqlash (ikkitadan birinchisi)
org-approve-second = Tasdiqlash (ikkitadan ikkinchisi)
org-return = Qaytarish
org-reject = Rad etish
org-suspend = Toʻxtatib turish
org-withdraw = Tasdiqni bekor qilish
org-reinstate = Qayta tiklash
org-reasons = Sabablar
org-reasons-hint = Tasdiqlashdan boshqa hammasi uchun kerak; aʼzolar oʻz tilida oʻqiydi
org-reason-missing = Aʼzolar oʻqiydigan sababni tanlang
org-note = Aʼzolarga soʻz
org-note-hint = Sodda soʻzlar bilan, imkon boʻlsa ularning tilida
org-acts-for = Shu ish beruvchilar nomidan ishlaydi
org-represented = Kim vakillik qiladi
org-alike = Nomi boshqalarga oʻxshaydi: qaror qilishdan oldin solishtiring
org-alike-same = nomi bir xil
org-alike-near = nomi oʻxshash
org-alike-listed = (litsenziyasizlar roʻyxatida), sanasi:
org-member-count = Aʼzolar: { $count }
org-example = namuna
org-names = Litsenziyasiz nomlar
org-names-about = Litsenziyasiz odam yollashi maʼlum boʻlgan nomlar. Nomi oʻxshash yangi tashkilot sizga ogohlantirish bilan koʻrsatiladi.
org-names-none = Hali nom yoʻq
org-names-none-do = Davlat organi eʼlon qilishi bilan manbasini koʻrsatib kiriting.
org-names-new = Nom kiritish
org-names-add = Kiritish
org-names-end = Endi amal qilmaydi
org-held-until = { $date } gacha amal qilgan
org-holds = amal qiladi
org-source = Manba (veb-manzil)
org-source-hint = Buni aytgan davlat organining sahifasi
org-source-wrong = Sahifa manzilini yozing
org-as-of = Sanasi
org-event-sent = Maʼlumotlar tekshirishga yuborildi
org-event-seconded = Birinchi tasdiq
org-event-approved = Ikkinchi kishi tasdiqladi
org-event-returned = Qaytarildi
org-event-rejected = Rad etildi
org-event-suspended = Toʻxtatib turildi
org-event-reinstated = Qayta tiklandi
org-event-withdrawn = Tasdiq bekor qilindi
org-event-link-asked = Ish beruvchi aytildi
org-event-link-approved = Ish beruvchi bilan aloqa tasdiqlandi
org-event-link-refused = Ish beruvchi bilan aloqa rad etildi
org-event-link-ended = Ish beruvchi bilan aloqa tugadi
org-event-complaint = Shikoyat asosli deb topildi
org-event-complaint-undone = Shikoyat asosli emas deb topildi
org-page-about = { $name }: { $kind }, { $country }. Koʻprik tekshirgan.
trust-title = Buning ortida kim turibdi
trust-checked = Tekshirilgan
trust-checked-by = Koʻprikning ikki moderatori, { $date }
trust-no-licence = koʻrsatilmagan
trust-licence-until = { $date } gacha amal qiladi
trust-licence-ended = { $date } da tugagan
trust-licence-ended-about = Bu tashkilotning litsenziyasi muddati tugagan. Yangisi tekshirilguncha eʼlon bera olmaydi.
trust-complaints = Asosli deb topilgan shikoyatlar
trust-since = Portalda qachondan beri

## Programmes
programmes-title = Dasturlar
programmes-lead = Har birida qoidalar, toʻlovlar va hozirgi holat koʻrsatilgan: manbasi va sanasi bilan.
programmes-count =
    { $count ->
        [one] { $count } ta dastur
       *[other] { $count } ta dastur
    }
filter-show = Koʻrsatish
filter-words = Qidiruv soʻzi
filter-where = Qayerga
filter-kind = Turi
filter-state = Holati
filter-any = Hammasi
filter-none = Mos dastur topilmadi
filter-none-do = Tanlovlardan birini olib tashlang.
filter-clear = Barcha dasturlarni koʻrsatish
country-jp = Yaponiyaga
country-tr = Turkiya yoʻnalishida
country-uz = Oʻzbekistonda
state-open = Ochiq
state-not-yet = Hali ochilmagan
state-suspended = Toʻxtatilgan
state-closed = Yopilgan
state-expected = Kutilmoqda: { $when }
state-until = { $when } gacha
rule-source = Manba
rule-as-of = { $date } holatiga koʻra
programme-facts = Qisqacha
fact-pay = Ish haqi
fact-pay-month = oyiga { $sum }
fact-duration = Muddati
fact-months =
    { $months ->
        [one] { $months } oy
       *[other] { $months } oy
    }
fact-years =
    { $years ->
        [one] { $years } yil
       *[other] { $years } yil
    }
fact-at-most = koʻpi bilan { $length }
fact-no-limit = umumiy muddat cheklanmagan
fact-family = Oila
fact-family-no = birga bora olmaydi
fact-family-yes = turmush oʻrtogʻi va bolalar borishi mumkin
fact-next = Keyingi bosqich
fact-test-place = Koʻnikmalar imtihoni
fact-level = Daraja
fact-level-value = Turkiya malaka ramkasida { $level } (Yevropa malaka ramkasi — EQF boʻyicha taxminan { $level })
fact-note = Eslatma
fact-support = Yaponiyada koʻmak
fact-support-yes = ish beruvchi yoki roʻyxatga olingan tashkilot koʻmak berishi shart
programme-asked = Sizdan nima talab qilinadi
programme-asked-none = Manbamizda shartlar eʼlon qilinmagan. Biror narsaga pul toʻlashdan oldin soʻrang.
or = yoki
ask-age-min = Yosh: { $years } va undan katta
ask-age-max = Yosh: koʻpi bilan { $years }
ask-language = { $test } yoki undan yuqori
ask-experience = Ish tajribasi: { $length }
ask-stay = Shu maqomda hozirgacha { $length }dan kam boʻlgan
ask-done = { $programme }: muvaffaqiyatli yakunlangan
ask-usually = odatda { $length } tayyorgarlik
ask-price = narxi { $sum }
programme-fees = Kim nima uchun pul olishi mumkin
fee-pays = siz { $sum } toʻlaysiz
fee-free = siz uchun bepul
fee-forbidden = taqiqlangan
fee-refund = qaytariladi: { $sum }
fee-not-known = nomaʼlum
fee-col-item = Nima uchun
fee-col-payee = Kimga
fee-col-rule = Qoida
fee-col-source = Manba
programme-steps = Yoʻl: qadamma-qadam
step-owner = Masʼul: { $who }
step-usually = odatda { $days } kun va undan koʻp
step-unknown = odatdagi kutish muddati nomaʼlum
programme-documents = Hujjatlar
programme-intakes = Keyingi qabullar
intake-none = Hozir qabul eʼlon qilinmagan
intake-none-about = Qabul eʼlon qilinsa, oxirgi kuni va oʻrinlar soni shu yerda chiqadi.
intake-closes = Qabulning oxirgi kuni: { $date }
intake-opens = Ochilish kuni: { $date }
intake-places = { $seats } oʻrindan { $free } tasi boʻsh
intake-full = { $seats } oʻrinning hammasi band; kutish roʻyxatida { $waiting } kishi
intake-apply = Ariza berish
intake-demo = namoyish uchun oʻylab topilgan qabul
programme-check = Menga nima yetishmaydi?

## Eligibility
eligibility-title = Menga nima yetishmaydi?
eligibility-lead = Bilganingizcha javob bering. Hech narsa saqlanmaydi.
eligibility-from-profile = Javoblar profilingizdan olindi. Bu yerdagi oʻzgarishlar saqlanmaydi.
eligibility-programme = Dastur
eligibility-programme-missing = Dasturni tanlang
eligibility-born = Tugʻilgan sana
eligibility-tests = Siz oʻtgan imtihonlar
eligibility-says = Quyidagilardan qaysilari sizga toʻgʻri keladi?
eligibility-titp = Texnik amaliyotni muvaffaqiyatli yakunlaganman
eligibility-stay = Yaponiyada Maxsus malakali ishchi (i) sifatida hozirgacha necha oy boʻlgansiz?
eligibility-stay-hint = umuman boʻlmagan boʻlsangiz, 0 yozing
eligibility-stay-wrong = Oylar sonini raqam bilan yozing, masalan 0 yoki 18
eligibility-go = Natijani koʻrsatish
eligibility-all-met = Shu javoblarga koʻra barcha shartlar bajarilgan
eligibility-missing =
    { $count ->
        [one] Hozircha yoʻq: { $count } ta shart bajarilmagan
       *[other] Hozircha yoʻq: { $count } ta shart bajarilmagan
    }
eligibility-open = Hozircha toʻsiq yoʻq, lekin javobsiz savollar bor
eligibility-no-rules = Hech narsa deya olmaymiz: shartlar eʼlon qilinmagan
eligibility-spans = { $all } ta shartdan { $met } tasi bajarilgan
eligibility-h-missing = Bajarilmagan
eligibility-h-open = Javob berilmagan
eligibility-h-met = Bajarilgan
eligibility-next = Keyingi qadam
eligibility-next-language = Avval yapon tilini oʻrganing va quyidagi imtihonlardan biridan oʻting. Busiz ish beruvchi shartnoma tuza olmaydi.
eligibility-next-skills = Soha boʻyicha koʻnikmalar imtihoniga yoziling. Avval ismingiz pasportdagidek yozilganini tekshiring.
eligibility-next-other = Quyidagi shartlarni koʻring; har birida qoida manbasi yozilgan.
eligibility-next-open = Javobsiz savollarga javob bering va yana koʻring.
eligibility-next-apply = Dasturning keyingi qabullarini koʻring va ariza bering.
eligibility-no-offer = Bu hisobot ish taklifi emas. U javoblaringizga va qoidalarga asoslangan. Qoidalar sanasi: { $date }.
eligibility-what-if = Imtihondan oʻtsam-chi?
eligibility-what-test = Imtihon
eligibility-what-month = Qachongacha
eligibility-what-go = Hisoblash
eligibility-what-result = Shunda { $all } ta shartdan { $met } tasi bajariladi.

## Findings

## Accounts
contact-label = Mobil raqam yoki elektron pochta
contact-hint = Masalan, +998 90 123 45 67 yoki ism@example.uz
contact-empty = Mobil raqamingiz yoki elektron pochtangizni yozing
contact-phone = Raqamni tekshiring: +998 dan keyin 9 ta raqam boʻladi, boshqa davlatlarda jami 8–15 ta
contact-email = Manzilni tekshiring: u ism@example.uz koʻrinishida boʻladi
contact-neither = +998 90 123 45 67 kabi raqam yoki elektron pochta manzilini yozing
contact-taken = Bu raqam yoki pochta boshqa hisobga tegishli. Shu bilan kiring yoki boshqasini yozing.
password-label = Parol
password-new = Yangi parol
password-present = Hozirgi parolingiz
password-hint = Kamida 8 ta belgi. Yodingizda qoladigan uch-toʻrt soʻz yaxshi parol boʻladi.
password-show = Parolni koʻrsatish
password-hide = Parolni yashirish
password-empty = Parolni yozing
password-short = Parol kamida 8 ta belgidan iborat boʻlsin
password-long = Parol koʻpi bilan 128 ta belgidan iborat boʻlsin
password-weak = Bu parolni topish oson. Siz bilan bogʻliq boʻlmagan yana bir-ikki soʻz qoʻshing.
password-wrong = Bu hozirgi parolingiz emas
register-title = Roʻyxatdan oʻtish
register-lead = Bu bepul. Raqam yoki elektron pochta kerak: kod oʻsha yerga keladi.
register-do = Kod olish
register-have = Men roʻyxatdan oʻtganman
consent-label = Shaxsga doir maʼlumotlarimga ishlov berilishiga roziman
consent-what = Men nimaga rozilik beraman?
consent-body = Koʻprik siz oʻzingiz haqingizda yozgan maʼlumotlarni saqlaydi: raqam yoki pochta, ism, tugʻilgan sana, viloyat, taʼlim, ish va imtihonlar. Ular dastur shartlarini tekshirish va arizalaringizni koʻrib chiqish uchun kerak. Ularni faqat ishi shuni talab qiladigan xodimlar koʻradi; ular sotilmaydi. Rozilikni istalgan vaqtda qaytarib olishingiz mumkin.
consent-missing = Roziligingizsiz maʼlumotlaringizni saqlay olmaymiz. Davom etish uchun katakchani belgilang.
code-title = Kodni yozing
code-lead = Xabar yubordik: { $contact }. Kod 10 daqiqa amal qiladi.
code-label = Kod
code-hint = 6 ta raqam
code-again = Yangi kod yuborish
code-empty = Xabardagi kodni yozing
code-shape = Kod 6 ta raqamdan iborat, masalan 042917
code-wrong = Kod mos kelmadi yoki muddati tugadi. 5 urinishdan keyin yangisi kerak: “Yangi kod yuborish” tugmasini bosing.
code-too-many = Bir soat ichida uchta kod yuborildi. Bir soat kutib, yangisini soʻrang.
message-code = Koʻprik kodingiz: { $code }. 10 daqiqa amal qiladi. Uni hech kimga, bizga ham aytmang.
message-exists = Kimdir shu raqam yoki pochta bilan Koʻprikda roʻyxatdan oʻtmoqchi boʻldi, lekin u roʻyxatda bor. Bu siz boʻlsangiz, kiring yoki yangi parol oʻrnating.
message-nobody = Kimdir shu raqam yoki pochta uchun Koʻprikda yangi parol soʻradi, lekin u roʻyxatda yoʻq. Bu siz boʻlsangiz, roʻyxatdan oʻting.
sign-in-title = Kirish
sign-in-do = Kirish
sign-in-forgot = Parolni unutdim
sign-in-wrong = Parol bu raqam yoki pochtaga mos emas. 10 ta xato urinishdan keyin 15 daqiqa kuting yoki yangi parol oʻrnating.
sign-out = Chiqish
forgot-title = Yangi parol oʻrnatish
forgot-lead = Raqam yoki pochtangizni yozing. Roʻyxatda boʻlsa, kod oʻsha yerga keladi.
forgot-do = Kod olish
account-title = Hisobim
account-contact = Raqam yoki pochta
account-contact-change = Raqam yoki pochtani oʻzgartirish
account-password-change = Parolni oʻzgartirish
session-title = Siz kirgan qurilmalar
session-seen = Oxirgi marta: { $when }
session-this = Shu qurilma
session-unknown = Nomaʼlum qurilma
session-end = Seansni tugatish
session-end-all = Boshqa barcha seanslarni tugatish

## Profile
profile-title = Profil
profile-lead = Har bir javob yozganingizdek saqlanadi. Istalgan qadamda toʻxtashingiz mumkin.
profile-complete = Profilingiz toʻliq.
profile-name = Ismingiz
profile-birth = Tugʻilgan sanangiz
profile-region = Viloyatingiz
profile-district = Tumaningiz yoki shahringiz
profile-education = Maʼlumotingiz
profile-work = Ishingiz
profile-tests = Til va imtihonlar
task-done = Bajarildi
task-begun = Boshlangan
task-to-do = Bajarilmagan
step-of = { $all } qadamdan { $step }-qadam
autosave-done = { $time } da saqlandi
autosave-begun = { $time } da yozganingizdek saqlandi; hali tuzatiladigan joyi bor
autosave-failed = Saqlanmadi: aloqa yoʻq. Tarmoq tiklanganda “Davom etish” tugmasini bosing.
choose-one = Javoblardan birini tanlang
name-why = Pasportingizda qanday boʻlsa, aynan shunday yozing. Bitta harf farq qilsa, imtihoningiz bekor boʻlishi mumkin.
name-surname = Pasportdagi familiya
name-surname-hint = Lotin harflarida, masalan KARIMOVA
name-given = Pasportdagi ism
name-given-hint = Lotin harflarida, masalan DILNOZA
name-patronymic = Otasining ismi (boʻlsa)
name-written = Ismingizni oʻzingiz qanday yozasiz?
name-written-hint = Istalgan yozuvda
name-empty = Ismni yozing
name-long = Ism pasport satriga sigʻmaydi: koʻpi bilan 39 ta harf
name-characters = Faqat harf, boʻsh joy, chiziqcha va tutuq belgisidan foydalaning
name-not-latin = Pasportda lotin harflari bor. Klaviaturani almashtirib, pasportdagi satrni koʻchiring.
name-not-latin-offer = Pasportda lotin harflari bor. Sizniki { $latin } deb yozilganmi? Pasportdan koʻchiring.
born-range = Yilni tekshiring: sana kelajakda yoki 100 yildan ortiq oldin
region-label = Qaysi viloyatda yashaysiz?
district-label = Tuman yoki shahar
education-label = Eng yuqori maʼlumotingiz qanday?
education-none = Maktabni tugatmaganman
education-secondary = Maktab (9 yoki 11 sinf)
education-vocational = Kollej, litsey yoki texnikum
education-bachelor = Bakalavr
education-master = Magistr yoki undan yuqori
occupation-label = Kasbingiz
occupation-other = Boshqa kasb yoki hali yoʻq
years-label = Shu kasbda necha yil ishlagansiz?
years-hint = ishlamagan boʻlsangiz, 0 yozing
years-wrong = Yillar sonini raqam bilan yozing, 0 dan 60 gacha

## Documents

## Applications
applications-title = Arizalarim
applications-none = Hali ariza yoʻq
applications-none-about = Dasturni tanlang va bir necha savolga javob berib ariza yuboring.
application-see = Arizani koʻrish
application-number = Raqami
application-waiting = Kutish roʻyxatida
application-submitted = Yuborildi
application-in-review = Tekshirilmoqda
application-info-needed = Sizdan javob kutilmoqda
application-accepted = Qabul qilindi
application-refused = Rad etildi
application-withdrawn = Qaytarib olindi
application-decision = Qaror
owner-agency = Migratsiya agentligi
owner-you = siz
waits-place = Joy boʻshashini kutyapmiz. Boʻshasa, shu kuni sizga yozamiz.
waits-check = Migratsiya agentligi javoblaringizni tekshiradi.
waits-decision = Migratsiya agentligi qaror qabul qiladi.
waits-you = Quyidagi savolga javobingizni kutyapmiz.
waits-accepted = Joy sizniki. Qachon va qayerga kelishni yozamiz.
waits-refused = Ariza yopildi.
waits-withdrawn = Arizani qaytarib oldingiz.
waiting-place = Kutish roʻyxatidagi oʻrningiz: { $place }
duration-unknown = Bu odatda qancha davom etishi hali maʼlum emas. Har bir oʻzgarishda xabar olasiz.
reason-label = Sabab
message-application = Koʻprik: { $number } raqamli arizangiz: { $state }.
profile-progress = { $all } qadamdan { $done } tasi bajarildi
certificates-mine = Sertifikatlarim
not-answered = javob berilmagan
text-long = Koʻpi bilan 1 000 ta belgi: matnni qisqartiring
apply-title = Ariza
apply-what = Uchta qisqa savol, keyin javoblaringizni tekshirasiz. Toʻxtab, keyin davom ettirish mumkin. Ariza berish bepul.
apply-begin = Boshlash
apply-few = Joy kam
apply-full = Barcha joylar band
apply-full-about = { $seats } joy band, { $waiting } kishi kutmoqda. Kutish roʻyxatiga yozilishingiz mumkin: joy boʻshasa, navbatdagi birinchi kishi oladi.
apply-closed = Bu qabul ochiq emas. Dasturning boshqa qabullarini koʻring.
apply-profile-first = Avval profilni toʻldiring: ism, tugʻilgan sana, yashash joyi, taʼlim, ish va imtihonlar arizaning bir qismi.
apply-incomplete = Savollardan biri yoki profilning bir qadami javobsiz. Javob berib, keyin yuboring.
apply-attend = Butun muddat davomida qatnasha olasizmi ({ $city })?
apply-attend-hint = “Yoʻq” javobi rad etish degani emas: Agentlik siz uchun nima mumkinligini soʻraydi.
apply-money = Bu joy uchun sizdan kimdir pul soʻradimi?
apply-money-hint = Javobingiz hech qachon sizga qarshi ishlatilmaydi.
apply-money-about = Agar ha boʻlsa: kim, nima uchun va qancha?
apply-money-about-hint = Buni faqat arizalar bilan ishlaydigan xodimlar oʻqiydi.
apply-money-about-missing = Kim, nima uchun va qancha soʻraganini yozing
apply-note = Bilishimiz kerak boʻlgan yana biror narsa bormi?
apply-note-hint = Boʻsh qoldirishingiz mumkin. Istalgan tilda yozing.
apply-check = Javoblaringizni tekshiring
apply-declare = Arizani yuborib, profilingiz va javoblaringiz toʻgʻriligini tasdiqlaysiz.
apply-send = Arizani yuborish
apply-wait = Kutish roʻyxatiga yozilish
sent-title = Arizangiz yuborildi
sent-waiting = Siz kutish roʻyxatidasiz
sent-when = Yuborilgan vaqti
sent-next = Keyin nima boʻladi
sent-keep = Sahifani chop eting yoki raqamni yozib oling. Shu raqam bilan arizangiz haqida istalgan payt soʻrashingiz mumkin.
withdraw-title = Arizani qaytarib olish
withdraw-about = Joyingiz navbatdagi kishiga oʻtadi. Qabul ochiq boʻlsa, qayta ariza berishingiz mumkin.
withdraw-do = Qaytarib olish
withdraw-not = Arizani qoldirish
answer-label = Javobingiz
answer-send = Javobni yuborish
answer-empty = Javobingizni yozing
refused-onward = Sabab bartaraf etilganda keyingi qabulga ariza berishingiz mumkin.

## The desk: applications
applications-all = Arizalar
desk-number = Raqam
desk-name = Ism
desk-waits = Oʻzgarishsiz
desk-days =
    { $days ->
        [one] { $days } kun
       *[other] { $days } kun
    }
desk-person = Shaxs
desk-history = Tarixi
desk-queue-empty = Bu yerda kutayotgan ariza yoʻq
desk-queue-empty-about = Eski arizalarni koʻrish uchun boshqa holatni tanlang.
decide-title = Qaror
decide-reason-hint = Rad etish va savol uchun kerak
decide-reason-missing = Nomzod oʻqiydigan sababni tanlang
decide-note = Nomzodga xabar
decide-note-hint = Sodda soʻzlar bilan, imkon boʻlsa nomzod tilida
decide-do = Qarorni qayd etish
decide-moved-on = Bu arizani boshqa kishi oʻzgartirdi. Hech narsa yozilmadi: tarixni koʻrib, qaytadan qaror qiling.

## More of the list
filter-title = Nimalarni koʻrsatish

## Certificates
check-title = Sertifikatni tekshirish
check-lead = Raqamni yozing. Roʻyxatdan oʻtish shart emas, siz haqingizda hech narsa saqlanmaydi.
check-number = Sertifikat raqami
check-number-hint = Masalan, C-7QF4-M2XD-9KHT-3. Boʻsh joy va kichik harflarning ahamiyati yoʻq.
check-do = Tekshirish
check-plan = Turkiya modeli boʻyicha sertifikatlarni shu yerda tekshirish mumkin. Turkiyada ularni toʻgʻridan-toʻgʻri tan olish hozircha reja, hali kuchga kirmagan.
check-empty = Sertifikat raqamini yozing
check-length = Raqam toʻliq emas yoki ortiqcha belgi bor: C dan keyin 13 ta belgi boʻladi
check-characters = Raqamda sertifikatlarda uchramaydigan belgi bor. Har bir belgini hujjat bilan solishtiring.
check-mistyped = Bir belgi xato yozilgan: raqam oxirgi belgisiga mos emas. Hujjat bilan solishtiring.
check-answer = Tekshiruv natijasi
check-unknown = Topilmadi
check-unknown-about = Bizda bunday raqamli sertifikat yoʻq. Egasidan sertifikatning aslini soʻrang.
check-again = Boshqasini tekshirish
check-when = Tekshirildi: { $when } (Toshkent vaqti)
check-next-valid = Ismni odamning pasporti bilan solishtiring.
check-next-suspended = Hozircha unga tayanmang. Sertifikat bergan tashkilotdan soʻrang.
check-next-renewed = Egasidan yangisini soʻrang.
check-next-ended = Undan foydalanib boʻlmaydi. Egasidan amaldagisini soʻrang.
certificate-language-result = Til imtihoni natijasi
certificate-skills-result = Koʻnikmalar imtihoni natijasi haqida xabarnoma
certificate-pass = Imtihondan oʻtganlik sertifikati
certificate-course = Kursni tugatganlik guvohnomasi
certificate-qualification = Malaka sertifikati
certificate-valid = Amalda
certificate-expiring = Amalda, muddati tugayapti
certificate-expired = Muddati tugagan
certificate-suspended = Toʻxtatilgan
certificate-revoked = Bekor qilingan
certificate-renewed = Yangisi bilan almashtirilgan
certificate-proposed = Ikkinchi xodimni kutmoqda
certificate-issued = Berilgan
certificate-means-valid = Sertifikat bergan tashkilot yozuviga mos keladi.
certificate-means-expiring = Oxirgi amal qilish kuni: { $date }.
certificate-means-expired = Oxirgi kuni: { $date }.
certificate-means-suspended = Toʻxtatilgan sana: { $date }. Qayta tiklanmaguncha amal qilmaydi.
certificate-means-revoked = Bekor qilingan sana: { $date }. Undan foydalanib boʻlmaydi.
certificate-means-renewed = Oʻrniga yangisi berilgan. Sana: { $date }.
certificate-kind = Turi
certificate-subject = Nimani tasdiqlaydi
certificate-level-value = { $level } (Yevropa malaka ramkasi — EQF boʻyicha taxminan { $level })
certificate-masked = { $name } (qisman yashirilgan)
certificate-holder = Egasining ismi
certificate-held = Kimda saqlanadi
certificate-held-employer = ish beruvchida
certificate-issued-on = Berilgan sana
certificate-valid-to = Amal qilish muddati (shu kun ham kiradi)
certificate-no-end = Tugash muddati maʼlum emas
certificate-issuer = Kim bergan
certificate-months-left =
    { $months ->
        [one] { $months } oy qoldi
       *[other] { $months } oy qoldi
    }
certificate-days-left =
    { $days ->
        [one] { $days } kun qoldi
       *[other] { $days } kun qoldi
    }
certificate-todo-renew = Sertifikat bergan tashkilotdan yangilashni oʻz vaqtida soʻrang.
certificate-todo-renewed = Yangisidan foydalaning: { $number }
certificates-none = Bu yerda sertifikat yoʻq
certificates-none-about = Markaz yoki xodimlar sertifikatingizni kiritganda, u shu yerda muddati bilan chiqadi.
message-certificate = Koʻprik: { $number } raqamli sertifikatingiz: { $state }.

## The desk: certificates
certificates-all = Sertifikatlar
certificates-search = Raqam yoki ism
certificate-new = Sertifikat kiritish
certificate-enter = Kiritish
certificate-needs-two = Uni ikkinchi xodim tasdiqlab beradi.
certificate-test-hint = Natijalar va imtihon sertifikatlari uchun
certificate-occupation-hint = Malaka sertifikatlari uchun
certificate-level-hint = 1 dan 8 gacha, malaka sertifikatlari uchun
certificate-contact = Egasining raqami yoki pochtasi
certificate-contact-hint = Egasining hisobi boʻlmasa, boʻsh qoldiring
certificate-until-hint = Faqat qoida belgilamagan boʻlsa; hujjatda yozilganidek
certificate-suspend = Toʻxtatish
certificate-lift = Qayta tiklash
certificate-revoke = Bekor qilish
certificate-renew = Yangilash
certificate-confirm = Ikkinchi xodim sifatida tasdiqlash
certificate-waits-issue = Taklif qilingan: berish
certificate-waits-revoke = Taklif qilingan: bekor qilish
certificate-waits-other = Siz taklif qilgansiz: boshqa xodim tasdiqlashi kerak.
certificate-waits-you = Hujjat bilan solishtiring, keyin tasdiqlang.
certificate-same-person = Buni oʻzingiz taklif qilgansiz: boshqa xodim tasdiqlashi kerak. Hech narsa oʻzgarmadi.
certificate-moved-on = Sertifikat holati oʻzgargan. Hech narsa yozilmadi: holatini koʻrib, qaytadan qaror qiling.
certificate-wrong-future = Berilgan sana kelajakda: hujjatdagi sanani tekshiring
certificate-wrong-order = Tugash sanasi berilgan sanadan oldin: ikkalasini solishtiring
certificate-wrong-end = Muddatini belgilaydigan qoida yoʻq: hujjatdagi oxirgi kunni yozing
certificate-wrong-account = Bunday raqam yoki pochta roʻyxatda yoʻq. Maydonni boʻsh qoldiring yoki egasidan soʻrang.
certificate-wrong-issuer = Kim berganini harflar bilan yozing
certificate-wrong-level = Daraja 1 dan 8 gacha raqam
certificate-wrong-reason = Egasi oʻqiydigan sababni tanlang

## Moderation

## Messages
messages-title = Namoyish xabarlari
messages-lead = SMS yoki elektron pochta orqali yuboriladigan hamma narsa shu yerda turadi, eng yangisi birinchi.
messages-none = Xabar yoʻq
messages-none-about = Roʻyxatdan oʻting: kod shu yerga keladi.
outbox-title = Chiquvchi xabarlar
message-when = Yozilgan vaqti
message-action = Amal
message-again = Qayta yuborish
message-waiting = Kutmoqda
message-sending = Yuborilmoqda
message-sent = Yuborildi
message-shown = Namoyishda koʻrsatildi
message-failed = Yuborilmadi

## The desk
desk-open = tekshiruv yoki qaror kutmoqda
desk-proposed = ikkinchi xodimni kutmoqda
desk-failed = yuborib boʻlmadi
desk-people = Odamlar
desk-people-search = Ism, raqam yoki elektron pochta
desk-people-hint = Ism istalgan yozuvda; raqam yoki manzil toʻliq
desk-people-none = Hech kim topilmadi
desk-people-none-about = Boshqacha yozib koʻring yoki ism boshini kiriting.
desk-consents = Roziliklar
desk-rows = Sanali qatorlar
desk-row-kind = Turi
desk-row-data = Mazmuni
desk-row-dates = Qachondan – qachongacha
desk-row-origin = Kelib chiqishi
desk-row-end = Shu kun bilan tugatish
desk-new-state = Yangi holat
desk-source-hint = Buni aytgan sahifaning manzili
desk-source-wrong = https:// yoki http:// bilan boshlanadigan manzil yozing
desk-audit = Amallar jurnali
audit-when = Qachon
audit-who = Kim
audit-what = Obyekt
audit-change = Oldin → keyin
audit-request = Soʻrov
audit-none = Mos yozuv yoʻq
desk-system = dastur
desk-staff = Xodimlar
desk-staff-how = Yangi xodimlar serverda “{ "koprik staff add" }” buyrugʻi bilan qoʻshiladi.
desk-roles = Vazifalari
desk-since = Qachondan beri
role-moderator = moderator
role-certifier = sertifikat xodimi
role-centre-officer = markaz xodimi
role-administrator = administrator
role-reader = faqat koʻrish

## Reports by visitors

## Help
help-lead = Eng koʻp soʻraladigan savollarga qisqa javoblar.
help-begin = Nimadan boshlayman?
help-begin-a = Dasturlarni koʻring va sizga nima yetishmayotganini bilib oling: buning uchun roʻyxatdan oʻtish shart emas. Ariza bermoqchi boʻlsangiz, roʻyxatdan oʻting va profilni toʻldiring.
help-cost = Bu qancha turadi?
help-cost-a = Bu portal va ariza berish bepul. Boshqalar nima uchun haq olishi mumkinligi va nima taqiqlangani har bir dastur sahifasida manbasi bilan yozilgan.
help-name = Ismim ikki hujjatda ikki xil yozilgan
help-name-a = Pasportdagi yozuv hisoblanadi. Imtihonga yozilishdan oldin ismingizni aynan pasportdagidek yozing: imtihondan keyin koʻpincha tuzatib boʻlmaydi.
help-code = Kod kelmayapti
help-code-a = Bir daqiqa kuting. Koʻrsatilgan raqam yoki pochtani tekshiring. Keyin “Yangi kod yuborish” tugmasini bosing. Soatiga uchta kod olish mumkin.
help-waiting = Kutish roʻyxati nima?
help-waiting-a = Barcha joylar band boʻlsa, kutishingiz mumkin. Kimdir chiqsa, navbatdagi birinchi kishi joyni darhol oladi va unga xabar keladi. Navbatdagi oʻrningiz arizangizda koʻrinadi.
help-refused = Arizam rad etildi
help-refused-a = Sabab arizangizda yozilgan. U bartaraf etilganda keyingi qabulga ariza bering.
help-fraud = Kimdir pul soʻrayapti yoki ish vaʼda qilyapti
help-fraud-a = Pul toʻlamang va pasportingizni hech kimga bermang. “Kim nima uchun pul olishi mumkin” sahifasini koʻring. Kim pul soʻraganini arizada yozishingiz mumkin.
help-certificate = Ish beruvchi sertifikatimni qanday tekshiradi?
help-certificate-a = Raqami boʻyicha, “Sertifikatni tekshirish” sahifasida, roʻyxatdan oʻtmasdan. U holati va sanalarini koʻradi, ismingizning esa faqat bosh harflarini.

## Fees
fees-lead = Nima taqiqlangan, nima bepul, siz nima toʻlaysiz va nima nomaʼlum: har biri manbasi va sanasi bilan.
fees-warning = Garov puli soʻragan, pasportingizni olib qoʻygan yoki jarima talab qilgan kishi qoidani buzadi.
fees-everywhere = Hamma joyda

## Sources
sources-lead = Portaldagi har bir qoida, toʻlov va sana quyidagi manbalardan olingan. Qoidalar bir necha oyda oʻzgaradi: sana maʼlumot qanchalik yangi ekanini bildiradi.
sources-unknown = Bizga maʼlum emas: Turkiya loyihasidagi 22 kasb nomlari, koʻnikmalar imtihonlarining amal qilish muddati va 2025-yil 11-noyabrdagi qonundan keyin xususiy agentliklar nima olishi mumkinligi.
sources-list = Manbalar

## Personal data
privacy-lead = Siz haqingizda nima saqlanadi, nima uchun, kim koʻradi va qancha vaqt.
privacy-what = Nima saqlanadi
privacy-what-a = Raqam yoki pochtangiz, parolingizning qayta oʻqib boʻlmaydigan koʻrinishi, roziligingiz matni va sanasi bilan, profil va arizalar javoblari, sertifikatlaringiz va sizga yuborilgan xabarlar. Roʻyxatdan oʻtmasdan berilgan javoblar saqlanmaydi.
privacy-why = Nima uchun
privacy-why-a = Dastur shartlarini tekshirish, arizalaringizni koʻrib chiqish va har bir oʻzgarishni sizga bildirish uchun.
privacy-who = Kim koʻradi
privacy-who-a = Siz va shu ish bilan shugʻullanadigan xodimlar. Xodim sahifangizni ochganda yoki qaror qilganda, kim va qachon ekani yozib boriladi.
privacy-public = Hamma nimani koʻra oladi
privacy-public-a = Sertifikat raqamini bilgan kishi tekshirganda faqat shularni koʻradi: holati, turi, sanalari va ismning bosh harflari.
privacy-long = Qancha vaqt
privacy-long-a = Portaldan 14 kun foydalanmasangiz, seans tugaydi, eng koʻpi bilan 60 kunda. Ishlatilmagan kodlar bir kun ichida oʻchiriladi. Boshqa maʼlumotlar uchun muddat hali belgilanmagan.
privacy-cookies = Cookie fayllari
privacy-cookies-a = Ikkita: biri tizimda qolishingiz uchun, biri tilingizni eslab qolish uchun. Boshqalarniki ham, reklama uchun ham yoʻq.
privacy-rights = Huquqlaringiz
privacy-rights-a = Javoblaringizni istalgan vaqtda oʻzgartirishingiz va arizani qaytarib olishingiz mumkin. Rozilikni qaytarib olish yoki maʼlumotlarni oʻchirish uchun portal xodimlariga yozing.

## Accessibility
access-lead = Portal kichik telefonlar, sust tarmoq va koʻrishi, eshitishi yoki harakati qiyin kishilar uchun ham moslangan.
access-phone = Skriptlarsiz
access-phone-a = Har bir sahifa va anketa skriptlarsiz ishlaydi, hajmi bir necha kilobayt.
access-reader = Klaviatura va ekran oʻquvchi dastur
access-reader-a = Hamma narsaga klaviatura bilan yetish mumkin; xatolar sahifa boshida va maydon yonida aytiladi.
access-eyes = Koʻrish
access-eyes-a = Matn kontrasti kamida 7 ga 1, yorugʻ va qorongʻi rejimda. Holat faqat rang bilan emas, soʻz va shakl bilan ham bildiriladi.
access-gap = Nima yetishmaydi
access-gap-a = Portal dasturlar bilan tekshirilgan, lekin ekran oʻquvchidan har kuni foydalanadigan odamlar hali sinamagan.

## The desk: intakes
intake-add = Qabul qoʻshish
intake-city = Joy
intake-first = Ariza qabulining birinchi kuni
intake-last = Ariza qabulining oxirgi kuni
intake-seats = Oʻrinlar soni
intake-wrong-order = Oxirgi kun oʻtib ketgan yoki birinchi kundan oldin boʻlmasin
intake-wrong-seats = Oʻrinlar sonini raqam bilan yozing, kamida 1

## The desk: dated rows
row-rules = Barcha dasturlar uchun qoidalar
row-add = Qator qoʻshish
row-add-title = Qoʻshish: { $topic }
row-replace = Yangi qator bilan almashtirish
row-replace-title = Almashtirish: { $topic }
row-replaces = Almashtiriladi: { $row } ({ $days }). Eski qator bir kun oldin tugaydi.
row-preview = Qanday oʻqilishini koʻrsatish
row-as-read = Oʻquvchilar buni shunday koʻradi
row-save = Koʻrsatilganidek saqlash
row-moved-on = Shu orada boshqa xodim bu qatorni oʻzgartirdi. Hech narsa yozilmadi: uni roʻyxatdan qayta oching.
row-scope = Qayerda amal qiladi
row-scope-own = Faqat shu dasturda
row-scope-kind = Shu turdagi barcha dasturlarda: { $kind }
row-scope-all = Barcha dasturlarda
row-from = Birinchi kun
row-from-hint = Boʻsh boʻlsa: doim amal qilgan
row-to = Oxirgi kun
row-to-hint = Boʻsh boʻlsa: tugashi maʼlum emas
row-as-of = Manbada oʻqilgan kun
row-last = Oxirgi kun
row-last-hint = Birinchi kunidan bir kun oldingi sana qatorni bekor qiladi.
row-always = doim
row-never = bekor qilingan, amal qilmaydi
row-shipped = dastur bilan kelgan
row-staff = xodimlar kiritgan
row-unreadable = Bu qatorni oʻqib boʻlmaydi
row-number-wrong = Butun sonni raqam bilan yozing, kamida 1
row-order-wrong = Boshlanishidan oldin tugamaydi va almashtiriladigan qatordan oldin boshlanmaydi
row-future-wrong = Bu kun hali kelmagan
row-expected = Kutilmoqda
row-expected-hint = 2027, 2027-04 yoki 2027-04-01; maʼlum boʻlmasa boʻsh
row-expected-wrong = Yil, oy yoki kunni yozing: 2027, 2027-04 yoki 2027-04-01
row-nothing = Yoʻq
row-currency = Summa birligi
row-sum = Summa, agar toʻlansa yoki qaytarilsa
row-price = Narxi (boʻsh: maʼlum emas)
row-pay-month = Oylik ish haqi
row-duration-hint = Boʻsh boʻlsa: chegara yoʻq
row-months = Oylar soni
row-years = Yosh
row-days = Odatdagi kutish, kunlarda (boʻsh: maʼlum emas)
row-preparation = Odatdagi tayyorgarlik, oylarda (boʻsh: maʼlum emas)
row-owner = Kim bajaradi
row-with = Bu boshqa shartning oʻrnini bosadimi?
row-alone = Yoʻq, alohida shart
row-after = Qaysidan keyin?
row-after-all = Hammasidan keyin
row-validity = Qancha vaqt amal qiladi?
row-validity-some = Bir necha oy
row-validity-months = { $length } amal qiladi
row-validity-unlimited = amal qilish tugashi maʼlum emas
row-validity-unknown = qancha amal qilishi maʼlum emas
row-clock =
    { $days ->
        [one] muddat soati oxirgi { $days } kunda koʻrinadi
       *[other] muddat soati oxirgi { $days } kunda koʻrinadi
    }
row-clock-days = Tugashidan necha kun oldin soat koʻrsatiladi?
row-test-place = Koʻnikmalar imtihoni qayerda oʻtadi
row-fee = Toʻlov
row-age-min = Eng kichik yosh
row-age-max = Eng katta yosh
row-language = Til imtihoni
row-skills = Koʻnikmalar imtihoni
row-experience = Ish tajribasi
row-statement = Nomzodning tasdigʻi
row-stay = Shu maqomdagi vaqt
row-done = Avval tugatilgan dastur
row-step = Qadam
row-document = Hujjat
row-test = Imtihon
row-amount = Bazaviy hisoblash miqdori
row-certificate-rule = Sertifikatlarning amal qilishi
