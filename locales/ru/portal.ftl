# Russian.

## The frame of every page
brand = Koʻprik
brand-line = пути к работе за рубежом, с правилами и источниками
brand-home = Koʻprik, главная страница
skip = Перейти к содержанию
language-label = Язык:
menu = Меню
menu-programmes = Программы
menu-check = Проверить сертификат
menu-desk = Для сотрудников
menu-account = Учётная запись
menu-mine = Личный кабинет
menu-sign-in = Войти
demo-label = Демонстрация
demo-strip = Демонстрация: люди, номера и наборы вымышлены. Сообщения никуда не отправляются.
demo-messages = Прочитать сообщения
crumb-home = Главная
crumbs-label = Вы здесь
foot-help = Помощь
foot-fees = Кто и за что может брать деньги
foot-sources = Источники и даты
foot-privacy = Персональные данные
foot-accessibility = Специальные возможности
foot-helpline = Телефон помощи
pager-label = Страницы
pager-previous = Назад
pager-next = Далее

## Forms
error-title = Ошибка: { $title }
error-summary = Нужно исправить
error-word = Ошибка:
change = Изменить
continue = Продолжить
save = Сохранить
save-later = Сохранить и продолжить позже
choose = Выберите
back = Назад
yes = Да
no = Нет
date-day = День
date-month = Месяц
date-year = Год

## When something goes wrong
fail-not-found = Такой страницы нет
fail-not-found-do = Проверьте адрес или начните с главной страницы.
fail-forbidden = Эта страница вам недоступна
fail-forbidden-do = Вы вошли, но у вас нет доступа к этой странице, либо запрос отправлен с другого сайта. Вернитесь и попробуйте ещё раз с этого сайта.
fail-too-many = Слишком много попыток за короткое время
fail-too-many-do = Подождите минуту и попробуйте снова. Всё сохранённое на месте.
fail-bad-request = Запрос не удалось прочитать
fail-bad-request-do = Вернитесь, обновите страницу и отправьте форму ещё раз.
fail-too-large = Форма слишком большая
fail-too-large-do = Сократите текст и отправьте ещё раз.
fail-busy = Сейчас очень много посетителей
fail-busy-do = Подождите несколько секунд и обновите страницу.
fail-internal = У нас произошёл сбой
fail-internal-do = Ничего не записано наполовину. Попробуйте через несколько минут. Если сбой повторится, назовите нам этот номер.
fail-number = Номер запроса:
fail-home = На главную

## Without a network
offline-title = Без интернета
offline-lead = Страницы, которые вы здесь открывали, можно читать без интернета, а заполненные формы ждут на этом телефоне, пока их не удастся отправить.
offline-forms = Формы
offline-forms-none = Неотправленных форм нет.
offline-pages = Страницы на этом телефоне
offline-pages-none = На этом телефоне пока нет сохранённых страниц.
offline-waiting = Ждёт интернета
offline-sent = Отправлено
offline-refused = Пока не принято: откройте и прочитайте, что исправить
offline-sign-in = Войдите, и форма будет отправлена
offline-banner = На этом телефоне есть неотправленные формы
offline-copy = Интернета нет. Это копия страницы, сохранённая на телефоне:
offline-lost = Интернета нет. Эта форма не отправлена и не сохранена: вернитесь назад и отправьте её позже.

## Vacancies

vacancy-state-draft = Черновик
vacancy-state-submitted = Отправлена, ждёт проверки
vacancy-state-in-review = На проверке
vacancy-state-returned = Нужно исправить
vacancy-state-rejected = Отклонена
vacancy-state-published = Опубликована
vacancy-state-paused = Приостановлена
vacancy-state-closed = Закрыта
vacancy-state-expired = Срок приёма заявок истёк
vacancy-state-archived = В архиве
vacancy-event-submit = Отправлена на проверку
vacancy-event-change = Изменена, проверка не нужна
vacancy-event-withdraw = Отозвана работодателем
vacancy-event-take = Проверка началась
vacancy-event-release = Возвращена в очередь
vacancy-event-approve = Одобрена и опубликована
vacancy-event-return = Возвращена на исправление
vacancy-event-reject = Отклонена
vacancy-event-pause = Приостановлена
vacancy-event-resume = Снова открыта
vacancy-event-close = Закрыта
vacancy-event-expire = Срок приёма заявок истёк
vacancy-event-archive = Перемещена в архив
vacancy-event-appeal = Направлена на повторную проверку по жалобе работодателя
message-vacancy = Koʻprik: вакансия { $number }: { $event }.{ $reasons } { $link }
field-programme = Программа
field-status = Статус пребывания
field-field = Отрасль
field-occupation = Профессия
field-sector = Сектор
field-country = Страна
field-region = Префектура или провинция
field-city = Город
field-places = Количество мест
field-contract = Договор
field-start = Начало работы
field-hours = Рабочее время
field-overtime = Сверхурочная работа
field-shifts = Когда
field-days-off-week = Выходные дни
field-days-off-year = Выходных дней в году
field-pay = Оплата
field-overtime-rate = Оплата сверхурочных
field-bonuses = Премии
field-deductions = Удерживают каждый месяц
field-housing = Жильё
field-housing-cost = Стоимость жилья
field-housing-shared = Комната
field-housing-utilities = Вода, свет, отопление
field-meals = Питание
field-travel-there = Дорога туда
field-travel-back = Дорога обратно
field-insurance = Страхование
field-training = Обучение
field-language = Язык
field-tests = Экзамены
field-certificates = Удостоверения
field-experience = Опыт
field-interview = Собеседование
field-window = Приём заявок
field-fee = Плата за трудоустройство
field-title = Дополнение к названию
field-description = Словами работодателя
value-hours = { $hours } ч в неделю
value-overtime = около { $hours } ч в месяц
value-no-overtime = нет
value-days-off-week =
    { $n ->
        [one] { $n } день в неделю
        [few] { $n } дня в неделю
        [many] { $n } дней в неделю
       *[other] { $n } дня в неделю
    }
value-days-off-year =
    { $n ->
        [one] { $n } день в году
        [few] { $n } дня в году
        [many] { $n } дней в году
       *[other] { $n } дня в году
    }
value-pay-hour = { $sum } в час
value-pay-day = { $sum } в день
value-pay-month = { $sum } в месяц
value-pay-year = { $sum } в год
value-gross = до вычета налогов и удержаний
value-net = после вычета налогов
value-overtime-rate = { $percent } % от оплаты обычного часа
value-nothing-deducted = Ничего не удерживают
value-free = Бесплатно
value-shared =
    { $n ->
        [one] { $n } человек в комнате
        [few] { $n } человека в комнате
        [many] { $n } человек в комнате
       *[other] { $n } человека в комнате
    }
value-own-room = отдельная комната
value-no-level = Уровень не требуется
value-no-experience = Не требуется
value-from-to = { $from } – { $to }
value-until = до { $date }
value-fee-nothing = Ничего
value-fee-lawful = { $charge }: { $sum }. Основание: { $rule }
value-programme-other = Не по программе портала
vacancies-title = Вакансии
vacancies-lead = Каждую вакансию и каждого работодателя проверили наши сотрудники. За трудоустройство вы ничего не платите.
vacancies-description = Проверенные вакансии в Японии и Турции, все условия на вашем языке
vacancies-none = Подходящих вакансий нет
vacancies-none-do = Уберите один из фильтров или посмотрите программы: они открыты и тогда, когда вакансий нет.
filter-sector = Сектор
filter-programme = Программа
vacancy-left = Что остаётся каждый месяц
vacancy-left-you = Остаётся вам
vacancy-left-card = { $sum } остаётся в месяц
vacancy-pay-before = Оплата до вычета налогов и удержаний
vacancy-pay-after = Оплата после вычета налогов
vacancy-left-computed = Оплата указана не за месяц. Мы пересчитали её: в году 52 недели и 12 месяцев.
vacancy-left-note = Здесь вычтено только то, что указал работодатель. Сверхурочные не учтены.
vacancy-left-unknown = Сколько остаётся каждый месяц, неизвестно: работодатель указал не все удержания или не указал стоимость жилья.
vacancy-left-chart = Из { $pay } остаётся { $left }
vacancy-home-sum = примерно { $sum }
vacancy-home-rate = курс на { $date }
vacancy-pay-nothing = За трудоустройство вы не платите ничего
vacancy-pay-nothing-about = Ни работодателю, ни агентству, никакого залога. Если кто-то просит денег, сообщите нам.
vacancy-pay-lawful = Вы платите только это и больше ничего
vacancy-terms = Условия
vacancy-suits = Подхожу ли я?
vacancy-report = Сообщить, что вакансия ложная
vacancy-demo = Пример: организация, люди и суммы вымышлены
vacancy-places =
    { $n ->
        [one] { $n } место
        [few] { $n } места
        [many] { $n } мест
       *[other] { $n } места
    }
vacancy-starts = начало работы { $date }
vacancy-apply-until = Приём до { $date }
vacancy-number = Номер вакансии
vacancy-publisher = Кто опубликовал
vacancy-ours = Название профессии — наш перевод.
vacancy-over = Эта вакансия закрыта
vacancy-over-about = Подать заявку уже нельзя. Если кто-то ещё предлагает эту работу, сообщите нам: это может быть обман.
vacancy-not-shown = Эта вакансия сейчас не показывается
vacancy-not-shown-about = Работодатель приостановил её, или его проверяют наши сотрудники. Зайдите позже или посмотрите другие.
vacancy-all = Все вакансии
text-own = Слова самого работодателя
text-own-in = Слова самого работодателя, язык: { $language }; перевода пока нет
text-machine = Машинный перевод, не проверен
text-checked = Перевод проверен
text-legal = Текст, имеющий юридическую силу
language-uz = узбекский
language-ru = русский
language-ja = японский
language-tr = турецкий
language-en = английский
home-vacancies = Посмотреть вакансии
home-vacancies-about = Оплата, удержания и жильё на вашем языке; работодатели проверены.

## Search

search-hint = На любом языке: сварщик, payvandchi, 溶接
vacancies-found =
    { $n ->
        [one] Найдена { $n } вакансия
        [few] Найдены { $n } вакансии
        [many] Найдено { $n } вакансий
       *[other] Найдено { $n } вакансии
    }
vacancies-more-than =
    { $n ->
        [one] Найдено больше { $n } вакансии
        [few] Найдено больше { $n } вакансий
        [many] Найдено больше { $n } вакансий
       *[other] Найдено больше { $n } вакансий
    }
vacancies-nearest = Что ближе всего
vacancies-without = Без фильтра «{ $filter }»
vacancies-without-words = Те же фильтры без слов поиска
filter-pay = Зарплата в месяц, не меньше
filter-language = Уровень языка, не выше
filter-language-none = Язык не требуется
filter-language-to = до { $level }
filter-housing-given = Даёт работодатель
filter-housing-free = Даёт работодатель, бесплатно
filter-start-within =
    { $n ->
        [one] В течение { $n } месяца
        [few] В течение { $n } месяцев
        [many] В течение { $n } месяцев
       *[other] В течение { $n } месяца
    }
filter-experience-none = Не нужен
search-new = Сообщать о новых
search-new-do = Сохранить поиск
search-every = Как часто вам сообщать?
search-every-choose = Выберите, как часто вам сообщать
search-too-many = У вас уже двадцать поисков. Сначала остановите один из них.
search-at-once = Сразу
search-daily = Раз в день
search-weekly = Раз в неделю
search-stop = Остановить поиск
search-stop-ask = Остановить этот поиск?
search-stop-about = Сообщений о нём больше не будет. Другие ваши поиски останутся.
search-stopped = Поиск остановлен
search-stopped-about = Сообщений о нём больше не будет.
searches-title = Мои поиски
searches-about = Мы сообщим, когда появится подходящая вакансия. Остановить можно в любое время.
searches-none = Сохранённых поисков пока нет
searches-none-do = Найдите вакансии и нажмите «Сообщать о новых».
saved-title = Сохранённые вакансии
saved-none = Пока ничего не сохранено
saved-none-do = Откройте вакансию и нажмите «Сохранить». Она будет здесь.
saved-over =
    { $n ->
        [one] { $n } сохранённая вакансия закрыта или сейчас не показывается.
        [few] { $n } сохранённые вакансии закрыты или сейчас не показываются.
        [many] { $n } сохранённых вакансий закрыто или сейчас не показывается.
       *[other] { $n } сохранённой вакансии закрыто или сейчас не показывается.
    }
vacancy-save = Сохранить
vacancy-unsave = Убрать из моего списка
vacancy-share = Отправить знакомым
vacancy-similar = Похожая работа
message-saved-search =
    { $n ->
        [one] Koʻprik: { $n } новая вакансия по вашему поиску: { $link } Остановить: { $stop }
        [few] Koʻprik: { $n } новые вакансии по вашему поиску: { $link } Остановить: { $stop }
        [many] Koʻprik: { $n } новых вакансий по вашему поиску: { $link } Остановить: { $stop }
       *[other] Koʻprik: { $n } новой вакансии по вашему поиску: { $link } Остановить: { $stop }
    }

## Vacancies: the editor

editor-title = Наши вакансии
editor-new = Новая вакансия
editor-none = Вакансий пока нет
editor-none-about = Напишите первую: каждый шаг сохраняется, остановиться можно в любой момент.
editor-no-org = Вы пока не пишете ни для одной организации
editor-no-org-about = Зарегистрируйте организацию или попросите её владельца прислать приглашение с правом писать. Отправлять вакансии можно после того, как организацию одобрят сотрудники.
editor-organisations = Мои организации
editor-for = У кого будут работать люди?
editor-for-hint = В вакансии указан настоящий работодатель, а не только тот, кто её публикует.
editor-published-by = публикует { $name }
editor-begin = Начать
editor-lead = Каждый шаг сохраняется. Когда всё готово, проверьте ответы и отправьте; сотрудники посмотрят их в течение двух рабочих дней.
editor-check = Проверьте ответы
editor-preview = Посмотреть глазами кандидата
editor-preview-about = Всё, что выбрано или указано числом, уже есть на всех языках. Только ваши слова остаются такими, как вы их написали.
editor-preview-forms = Язык просмотра
editor-send = Отправить вакансию
editor-send-change = Отправить изменение
editor-change-review = Эти изменения проверят, прежде чем показать; до тех пор все видят опубликованную версию:
editor-change-now = Эти изменения будут показаны сразу:
editor-change-none = Отличий от опубликованной версии нет.
editor-was = было: { $old }
editor-not-said = не указано
editor-locked = Вакансия у наших сотрудников. Чтобы изменить её, сначала отзовите.
editor-ended = Она завершена, изменить её нельзя. Можно скопировать её как новую.
editor-hidden = Сейчас не показывается: одна из организаций не может публиковать.
editor-note = Примечание сотрудников
editor-history = Что было до сих пор
editor-incomplete = Этот шаг не заполнен или требует исправления: { $step }
editor-organisation = Организация или указанный ею работодатель сейчас не могут публиковать. Всё написанное сохранено.
editor-moved = Тем временем она изменилась. Посмотрите её состояние и попробуйте снова.
act-withdraw = Отозвать
act-pause = Приостановить
act-resume = Открыть снова
act-close = Закрыть насовсем
act-archive = Убрать в архив
act-copy = Скопировать как новую
step-job = Программа и сектор
step-occupation = Профессия
step-place = Место работы
step-contract = Договор и начало
step-hours = Рабочее время и выходные
step-pay = Оплата
step-deductions = Удержания
step-housing = Жильё и питание
step-support = Дорога, страхование, обучение
step-asked = Что требуется от работника
step-applying = Собеседование и срок приёма
step-fees = Что платит работник
step-words = Своими словами
ask-programme = Программа портала
ask-programme-hint = От неё зависят страна, сектор и действующие правила.
ask-if-other = Только если это не программа портала
ask-occupation-words = Найдите по любому слову, которым называют эту работу
ask-occupation-hint = На любом языке, например: сварщик, payvandchi, welder, 溶接
ask-find = Найти
ask-occupation = Какая профессия подходит лучше всего?
ask-occupation-none = Ничего не найдено. Попробуйте более короткое или общее слово.
ask-months = Срок в месяцах
ask-hours = Часов в неделю
ask-hours-hint = Например, 40 или 37,5, без сверхурочных
ask-overtime = Обычно сверхурочно, часов в месяц
ask-overtime-hint = 0, если их нет
ask-days-off-week = Выходных дней в неделю
ask-days-off-year = Выходных дней в году, если установлено
ask-pay = Сколько платят как минимум?
ask-pay-hint = Целое число, без сверхурочных и премий
ask-currency = Валюта
ask-period = За какой срок
period-hour = час
period-day = день
period-month = месяц
period-year = год
ask-gross = До или после налогов?
ask-overtime-rate = Час сверхурочных в процентах от обычного часа
ask-overtime-rate-hint = Например, 125
ask-deductions = Что удерживают каждый месяц? Чего не удерживают, оставьте пустым. Суммы в валюте оплаты.
ask-nothing-deducted = Из оплаты ничего не удерживают
ask-housing-cost = Стоимость жилья на одного человека в месяц
ask-housing-cost-hint = В валюте оплаты; 0, если бесплатно
ask-housing-shared = Сколько человек живёт в одной комнате?
ask-experience-months = Опыт в месяцах
ask-experience-hint = 0, если не нужен
ask-tests = Какие экзамены нужны
ask-from = Первый день приёма, если не сразу
ask-to = Последний день приёма
ask-day-hint = Например, 18 12 2026
ask-fee = Платит ли работник что-нибудь за это трудоустройство?
ask-fee-nothing = Нет, совсем ничего
ask-fee-lawful = Только плату, которую разрешает закон
ask-charge = За что?
ask-charge-amount = Сколько?
ask-rule = Какой закон это разрешает?
ask-rule-hint = Закон и статья или адрес текста
ask-lang = Язык вашего текста
ask-title = Дополнение к названию профессии, если нужно
ask-description = Опишите работу
ask-description-hint = Что делают люди, с кем работают, как проходит день. Условия сюда не пишут: о них спрашивают другие шаги. Без телефонов, ссылок и имён.
wrong-empty = Заполните это поле
wrong-number = Напишите цифрами число, которое здесь возможно
wrong-past = Этот день уже прошёл
wrong-order = Последний день раньше первого
wrong-long = Слишком длинно, сократите
wrong-deductions = Напишите хотя бы одну сумму или отметьте, что ничего не удерживают, но не то и другое сразу
wrong-none = Ответ «нет» нельзя выбрать вместе с другим
found-title = Что нашла автоматическая проверка
found-nothing = Автоматическая проверка пока ничего не нашла. Вакансию прочтут и сотрудники.
found-blocks = Так публиковать нельзя
found-high = Серьёзно
found-medium = Обратите внимание
found-hint = Подсказка
found-example = Сравнивалось с примерной, а не официальной цифрой
found-source = Источник
found-after = Что нашла автоматическая проверка на шаге «{ $step }»
translations-title = Переводы свободного текста
translations-lead = Условия уже есть на всех языках. Перевод нужен только вашим собственным словам, и у каждого указано, как он сделан. Он отправляется вместе с вакансией, сотрудники читают и его.
translations-lead-staff = Сохранённое здесь сразу видно всем, с пометкой, как сделан перевод, пока слова работодателя не изменятся.
translations-own = Сами слова, язык: { $language }
translations-none = Переводов пока нет.
translations-made = Переводы
translations-not-needed = Не обязательно
translations-no-words = Пока нечего переводить
translations-no-words-about = Сначала напишите описание на своём языке.
translation-new = Написать перевод или изменить его
translation-lang = На какой язык?
translation-state = Как он сделан?
translation-own = Работодатель сам написал и на этом языке
translation-machine = Машиной, никто не проверял
translation-checked = Перевёл или проверил человек
translation-title = Дополнение к названию профессии в переводе
translation-text = Описание в переводе
translation-remove = Чтобы убрать перевод, оставьте его тексты пустыми.
translation-save = Сохранить перевод
translation-by-staff = Сделан сотрудниками портала
translation-stale = Текст с тех пор изменился, перевод не показан
text-original = Читать оригинал, язык: { $language }
ask-city-hint = Латинскими буквами, чтобы прочёл каждый: Nagoya, Antalya
wrong-not-latin = Напишите латинскими буквами

## Home page
home-title = Работайте за рубежом и не платите за пустые обещания
home-lead = Программы в Японию и Турцию: с правилами, платежами и источниками. Узнайте, чего вам не хватает, подайте заявку и следите за каждым шагом.
home-start = Выбрать программу
home-doors = Что вы хотите сделать?
home-check = Проверить сертификат
home-check-about = По номеру, без регистрации, за несколько секунд.
home-eligible = Узнать, чего мне не хватает
home-eligible-about = Ответьте на несколько вопросов. Регистрация не нужна.
home-register = Регистрация
home-register-about = Чтобы подать заявку и следить за ней.
home-fees = Кто и за что может брать деньги
home-fees-about = Что по правилам бесплатно, а что запрещено.

## Dates
date-example = Например, 27 3 2001
date-empty = Напишите дату: день, месяц и год
date-no-day = Укажите и день, например 27
date-no-month = Укажите и месяц: число от 1 до 12
date-no-year = Укажите год четырьмя цифрами, например 2001
date-wrong = Такой даты нет. Напишите цифрами, например 27 3 2001

## Employers
register-employer-title = Учётная запись работодателя
register-employer-lead = Для тех, кто действует от имени работодателя, кооператива, агентства или учебной компании. Это бесплатно. Потом вы зарегистрируете организацию.
register-as-employer = Я представляю работодателя
register-as-candidate = Я ищу работу
consent-body-employer = «Koʻprik» хранит ваш контакт, организации, от имени которых вы действуете, и то, что вы о них пишете. Это нужно, чтобы проверить организации и показать проверенные тем, кто ищет работу. Контакт участника видят владельцы той же организации и сотрудники, которые принимают решение; никто его не продаёт. Согласие можно отозвать в любое время.
message-invitation = Koʻprik: вас приглашают в { $name } ({ $role }). Чтобы принять, откройте { $link } в течение 7 дней. Если вы их не знаете, ничего не делайте.
message-organisation = Koʻprik: { $name }: { $state }. { $reason }
message-link-ended = Koʻprik: { $supervisor } больше не действует здесь за организацию { $employer }. Вакансии, которые были опубликованы для неё, больше не показываются.
org-mine = Мои организации
org-none = Организаций пока нет
org-none-do = Зарегистрируйте свою: это около десяти минут, каждый шаг можно отложить и продолжить позже.
org-begin = Зарегистрировать организацию
org-unnamed = Организация пока без названия
org-registration = Регистрация
org-change = Изменить сведения
org-change-about = Изменения увидят другие только после проверки двумя сотрудниками.
org-facts = Сведения
org-facts-approved = Утверждённые ранее сведения
org-step-kind = Страна и вид
org-step-name = Название
org-step-number = Официальный номер
org-step-licence = Лицензия
org-step-address = Адрес
org-step-contacts = Контакты
org-country = Страна
org-kind = Вид организации
org-kind-employer = Работодатель
org-kind-supervising = Кооператив или контролирующая организация
org-kind-support = Зарегистрированная организация поддержки
org-kind-agency = Частное агентство занятости
org-kind-training = Учебная компания
org-kind-licensed = Работает только с лицензией или регистрацией
org-name = Название на своём языке
org-name-hint = Как в официальном реестре, с формой компании
org-latin = Название латинскими буквами
org-latin-hint = Как в договорах и визах. Если название уже латинское, напишите то же.
org-name-empty = Напишите название
org-name-long = Название длиннее 120 знаков: сократите
org-name-characters = В названии есть недопустимые знаки: пишите буквами и цифрами
org-name-not-latin = Есть нелатинские буквы: напишите всё название латиницей
org-number = Официальный номер
org-number-jp = Корпоративный номер (法人番号), 13 цифр
org-number-tr = VKN (10 цифр) или номер MERSIS (16 цифр)
org-number-uz = СТИР (ИНН), 9 цифр
org-number-other = Номер в реестре компаний или налогоплательщиков
org-number-empty = Напишите номер
org-number-length = Для этой страны цифр слишком мало или слишком много: сверьте с документом
org-number-check = Ошибка в цифре: контрольная цифра не сходится. Сверьте номер с документом
org-number-characters = Пишите номер только цифрами; пробелы и дефисы можно оставить
org-licensed = Есть ли лицензия, разрешение или регистрация?
org-licensed-hint = Нужна кооперативам, организациям поддержки и агентствам
org-licence = Номер лицензии
org-licence-hint = Если её нет, оставьте это и следующие поля пустыми
org-no-licence = Без лицензии
org-issuer = Кем выдана
org-licence-from = Действует с
org-licence-until = Действует до
org-licence-until-hint = Если бессрочная, оставьте пустым
org-licence-no-end = бессрочно
org-licence-empty = Напишите номер лицензии
org-licence-needed = Организацию такого вида нельзя зарегистрировать без лицензии
org-issuer-empty = Напишите, кем выдана
org-licence-future = Эта дата в будущем
org-licence-order = Окончание раньше начала: сверьте обе даты
org-licence-over = Срок этой лицензии истёк: укажите действующую
org-address = Адрес
org-address-hint = Как в официальном реестре, на своём языке
org-address-empty = Напишите адрес
org-text-long = Текст длиннее 1000 знаков: сократите
org-phone = Телефон
org-phone-hint = С кодом страны, например +81 или +90
org-email = Электронная почта
org-website = Сайт
org-website-hint = Если его нет, оставьте пустым
org-website-wrong = Это не адрес сайта: скопируйте его из браузера
org-check-title = Проверьте ответы
org-check-send = Проверить и отправить
org-send = Отправить на проверку
org-send-about = Сведения проверят два сотрудника и ответят в течение двух рабочих дней. Отправляя, вы подтверждаете, что они верны.
org-incomplete = Ещё не всё заполнено: закончите каждый шаг и отправьте
org-moved-on = Тем временем это изменилось. Ничего не записано: посмотрите и решите снова.
org-waits-already = Ваши сведения сейчас проверяются. Изменения можно отправить после ответа.
org-sent-note = Отправлено: { $when }. Два сотрудника проверят и ответят в течение двух рабочих дней.
org-public-page = Открытая страница
org-draft = ещё не проверена
org-approved = проверена
org-suspended = приостановлена
org-withdrawn = одобрение отозвано
org-rejected = отклонена
org-waiting = на проверке
org-returned = возвращено: исправьте
org-role = Роль
org-role-owner = владелец
org-role-owner-about = Сведения, участники и вакансии
org-role-editor = редактор
org-role-editor-about = Пишет вакансии
org-role-viewer = наблюдатель
org-role-viewer-about = Видит, ничего не меняет
org-role-of = Роль: { $name }
org-role-set = Назначить роль
org-you = вы
org-members = Участники
org-remove = Убрать
org-remove-of = Убрать: { $name }
org-leave = Выйти из организации
org-last-owner = Последний владелец не может выйти: сначала назначьте владельцем другого. Ничего не изменено.
org-invite-title = Пригласить
org-invite-about = Мы отправим сообщение со ссылкой. Срок в днях: { $days }, только для этого контакта.
org-invite-hint = Номер или почта, с учётной записью здесь или без неё
org-invite = Отправить приглашение
org-invitations = Открытые приглашения
org-invited-until = { $role }, до { $date }
org-invited-over = срок истёк { $date }
org-take-back = Отозвать
org-already-member = Этот человек уже участник
org-too-many-invitations = Двадцати приглашений в день достаточно: попробуйте завтра
org-invitation = Приглашение
org-invited = Вас приглашают в { $name } ({ $role })
org-invited-visitor = Чтобы принять, войдите с контактом, на который пришло приглашение, или создайте с ним учётную запись работодателя: приглашение будет ждать на вашей странице.
org-invited-ended = Срок приглашения истёк. Попросите новое.
org-invited-other = Приглашение отправлено на другой контакт. Выйдите и войдите с ним.
org-invited-candidate = Учётная запись кандидата не может входить в организацию. Попросите приглашение на другой контакт и создайте с ним учётную запись работодателя.
org-accept = Принять приглашение
org-accepted = Вы приняли это приглашение.
org-open = Открыть организацию
org-employers = Работодатели, от имени которых мы действуем
org-employers-about = В каждой вакансии указан настоящий работодатель. Назовите здесь тех, от чьего имени вы действуете; каждого проверят сотрудники.
org-employers-none = Работодатели ещё не названы
org-employers-none-do = Назовите первого ниже.
org-employer-new = Назвать работодателя
org-employer-add = Отправить на проверку
org-employer-state = Сам работодатель: { $state }
org-own-number = Это ваш собственный номер: укажите номер работодателя
org-link-again = Этот работодатель уже есть в вашем списке. Ничего не изменено.
org-link-asked-on = Указан { $date }.
org-link-approved = связь подтверждена
org-link-refused = связь отклонена
org-link-ended = связь прекращена
org-link-end = Прекратить связь
org-link-approve = Подтвердить связь
org-link-refuse = Отклонить связь
org-link-reason = Причина, если отклоняете или прекращаете
org-all = Организации
org-desk-waiting = ждут проверки
org-half = одно одобрение
org-half-own = Вы одобрили: должен одобрить ещё один сотрудник.
org-half-other = Один сотрудник одобрил: ваше одобрение будет вторым.
org-two-people = Должны одобрить два разных сотрудника.
org-same-person = Первое одобрение дали вы: второе должен дать другой. Ничего не изменено.
org-own-no-decision = Вы участник этой организации, поэтому не принимаете по ней решений.
org-sent-on = Отправлено: { $when }.
org-approve-first = Одобрить (первое из двух)
org-approve-second = Одобрить (второе из двух)
org-return = Вернуть
org-reject = Отклонить
org-suspend = Приостановить
org-withdraw = Отозвать одобрение
org-reinstate = Восстановить
org-reasons = Причины
org-reasons-hint = Нужны для всего, кроме одобрения; участники прочтут их на своём языке
org-reason-missing = Выберите причину, которую прочтут участники
org-note = Комментарий для участников
org-note-hint = Простыми словами, по возможности на их языке
org-acts-for = Действует от имени этих работодателей
org-represented = Кто представляет
org-alike = Название похоже на другие: сравните, прежде чем решать
org-alike-same = то же название
org-alike-near = похожее название
org-alike-listed = (в списке работающих без лицензии), по состоянию на
org-member-count = Участников: { $count }
org-example = пример
org-names = Работающие без лицензии
org-names-about = Названия тех, кто вербует без лицензии. Новая организация с похожим названием показывается с предупреждением.
org-names-none = Пока нет ни одного
org-names-none-do = Внесите, как только его назовёт ведомство, с источником.
org-names-new = Внести название
org-names-add = Внести
org-names-end = Больше не действует
org-held-until = действовало до { $date }
org-holds = действует
org-source = Источник (адрес в интернете)
org-source-hint = Страница ведомства, где об этом сказано
org-source-wrong = Напишите адрес страницы
org-as-of = По состоянию на
org-event-sent = Сведения отправлены на проверку
org-event-seconded = Первое одобрение
org-event-approved = Одобрено вторым сотрудником
org-event-returned = Возвращено
org-event-rejected = Отклонено
org-event-suspended = Приостановлено
org-event-reinstated = Восстановлено
org-event-withdrawn = Одобрение отозвано
org-event-link-asked = Назван работодатель
org-event-link-approved = Связь с работодателем подтверждена
org-event-link-refused = Связь с работодателем отклонена
org-event-link-ended = Связь с работодателем прекращена
org-event-complaint = Жалоба признана обоснованной
org-event-complaint-undone = Жалоба больше не считается обоснованной
org-page-about = { $name }: { $kind }, { $country }. Проверено порталом Koʻprik.
org-vacancies = Открытые вакансии
org-vacancies-none = Сейчас открытых вакансий нет.
org-vacancies-all = Посмотреть все вакансии
org-vacancy-employer = Работодатель: { $name }
trust-title = Кто за этим стоит
trust-checked = Проверка
trust-checked-by = двумя модераторами Koʻprik, { $date }
trust-no-licence = не указана
trust-licence-until = действует до { $date }
trust-licence-ended = срок истёк { $date }
trust-licence-ended-about = Срок лицензии этой организации истёк. До проверки новой она не может публиковать вакансии.
trust-complaints = Обоснованных жалоб
trust-since = На портале с

## Programmes
programmes-title = Программы
programmes-lead = У каждой указаны правила, платежи и текущее состояние — с источником и датой.
programmes-count =
    { $count ->
        [one] { $count } программа
        [few] { $count } программы
        [many] { $count } программ
       *[other] { $count } программы
    }
filter-show = Показать
filter-words = Слово для поиска
filter-where = Куда
filter-kind = Вид
filter-state = Состояние
filter-any = Все
filter-none = Подходящих программ нет
filter-none-do = Уберите одно из условий.
filter-clear = Показать все программы
country-jp = В Японию
country-tr = Для Турции
country-uz = В Узбекистане
state-open = Открыта
state-not-yet = Ещё не открыта
state-suspended = Приостановлена
state-closed = Закрыта
state-expected = Ожидается: { $when }
state-until = До { $when }
rule-source = Источник
rule-as-of = по состоянию на { $date }
programme-facts = Коротко
fact-pay = Зарплата
fact-pay-month = { $sum } в месяц
fact-duration = Срок
fact-months =
    { $months ->
        [one] { $months } месяц
        [few] { $months } месяца
        [many] { $months } месяцев
       *[other] { $months } месяца
    }
fact-years =
    { $years ->
        [one] { $years } год
        [few] { $years } года
        [many] { $years } лет
       *[other] { $years } года
    }
fact-at-most = максимум { $length }
fact-no-limit = общий срок не ограничен
fact-family = Семья
fact-family-no = взять с собой нельзя
fact-family-yes = супруг (супруга) и дети могут приехать
fact-next = Что дальше
fact-test-place = Экзамен по навыкам
fact-level = Уровень
fact-level-value = { $level } по турецкой рамке квалификаций (по европейской, EQF, — примерно { $level })
fact-note = Примечание
fact-support = Поддержка в Японии
fact-support-yes = работодатель или зарегистрированная организация обязаны вас поддерживать
programme-asked = Что от вас требуется
programme-asked-none = В нашем источнике условия не опубликованы. Спросите, прежде чем за что-либо платить.
or = или
ask-age-min = Возраст, лет: от { $years }
ask-age-max = Возраст, лет: не больше { $years }
ask-language = { $test } или выше
ask-experience = Опыт работы: { $length }
ask-stay = В этом статусе пока меньше чем { $length }
ask-done = успешно завершена: { $programme }
ask-usually = обычно { $length } подготовки
ask-price = стоит { $sum }
programme-fees = Кто и за что может брать деньги
fee-pays = вы платите { $sum }
fee-free = для вас бесплатно
fee-forbidden = запрещено
fee-refund = возмещается: { $sum }
fee-not-known = неизвестно
fee-col-item = За что
fee-col-payee = Кому
fee-col-rule = Правило
fee-col-source = Источник
programme-steps = Путь по шагам
step-owner = Кто делает: { $who }
step-usually = обычный срок в днях: от { $days }
step-unknown = обычный срок ожидания неизвестен
programme-documents = Документы
programme-intakes = Ближайшие наборы
intake-none = Сейчас набор не объявлен
intake-none-about = Когда набор объявят, здесь будут последний день и число мест.
intake-closes = Последний день приёма: { $date }
intake-opens = Откроется { $date }
intake-places = Свободно мест: { $free } из { $seats }
intake-full = Все места ({ $seats }) заняты; в листе ожидания: { $waiting }
intake-apply = Подать заявку
intake-demo = вымышленный набор для демонстрации
programme-check = Чего мне не хватает?
intake-closed-early = Закрыт досрочно: { $reason }
message-intake-changed = Koʻprik: изменились даты набора: { $intake }. Заявки принимаются с { $opens } по { $closes } включительно.
message-intake-closed = Koʻprik: набор закрыт досрочно: { $intake }. { $reason } Отправленная заявка остаётся и будет рассмотрена; новые не принимаются.

## Eligibility
eligibility-title = Чего мне не хватает?
eligibility-lead = Отвечайте на то, что знаете. Ничего не сохраняется.
eligibility-from-profile = Ответы взяты из вашего профиля. Изменения здесь не сохраняются.
eligibility-programme = Программа
eligibility-programme-missing = Выберите программу
eligibility-born = Дата рождения
eligibility-tests = Сданные экзамены
eligibility-says = Что из этого верно для вас?
eligibility-titp = Я успешно завершил(а) техническую стажировку
eligibility-stay = Сколько месяцев вы уже провели в Японии по программе «Специальные навыки», 1-я категория?
eligibility-stay-hint = 0, если ни одного
eligibility-stay-wrong = Напишите число месяцев цифрами, например 0 или 18
eligibility-go = Показать результат
eligibility-all-met = Судя по ответам, все условия выполнены
eligibility-missing =
    { $count ->
        [one] Пока нет: не выполнено { $count } условие
        [few] Пока нет: не выполнено { $count } условия
        [many] Пока нет: не выполнено { $count } условий
       *[other] Пока нет: не выполнено { $count } условия
    }
eligibility-open = Пока препятствий нет, но есть вопросы без ответа
eligibility-no-rules = Ответить не можем: условия не опубликованы
eligibility-spans = Выполнено условий: { $met } из { $all }
eligibility-h-missing = Не выполнено
eligibility-h-open = Нет ответа
eligibility-h-met = Выполнено
eligibility-next = Что делать дальше
eligibility-next-language = Сначала выучите японский и сдайте один из экзаменов ниже. Без этого работодатель не сможет заключить договор.
eligibility-next-skills = Запишитесь на экзамен по навыкам вашей отрасли. Сначала проверьте, что имя написано как в паспорте.
eligibility-next-other = Посмотрите условия ниже; у каждого указан источник правила.
eligibility-next-open = Ответьте на оставшиеся вопросы и посмотрите снова.
eligibility-next-apply = Посмотрите ближайшие наборы и подайте заявку.
eligibility-no-offer = Этот отчёт — не предложение работы. Он основан на ваших ответах и на правилах на { $date }
eligibility-what-if = А если я сдам экзамен?
eligibility-what-test = Экзамен
eligibility-what-month = К какому сроку
eligibility-what-go = Рассчитать
eligibility-what-result = Тогда будет выполнено условий: { $met } из { $all }.

## Findings
finding-fee-demand = Деньги с работника
finding-deposit = Залог или штраф
finding-passport-kept = Паспорт или документы забирают
finding-discr-sex = Нужен только один пол
finding-discr-age = Ограничение по возрасту
finding-discr-marital = Условие о браке или детях
finding-discr-religion = Условие о религии
finding-discr-nationality = Условие о национальности
finding-discr-looks = Условие о внешности
finding-contact-outside = Контакт в обход портала
finding-pay-below-minimum = Оплата ниже минимальной
finding-excessive-hours = Слишком много рабочих часов
finding-near-copy = Почти копия другого объявления
finding-field-closed = Отрасль не открыта
finding-test-nonexistent = Такого экзамена нет
finding-test-insufficient = Экзамена недостаточно
finding-third-party-data = Данные другого человека
finding-housing-cost-missing = Не указана цена жилья
finding-text-struct-mismatch = Текст и поля расходятся
finding-pay-unusual = Необычная оплата
finding-fee-demand-why = За подбор платит работодатель. Работник платит только то, что разрешено правилом и указано в форме.
finding-deposit-why = Залог, удержание денег и штраф за уход привязывают человека к работе. Это запрещено.
finding-passport-kept-why = Паспорт и другие документы остаются у владельца.
finding-discr-why = Работу дают по умению. Пол, возраст, семья, религия, национальность и внешность условием не бывают.
finding-contact-outside-why = Отклики идут через портал, чтобы никто не мог незаметно потребовать деньги.
finding-pay-below-minimum-why = За час выходит { $hourly } { $currency }, а граница в наших данных { $least } { $currency }.
finding-excessive-hours-why = Закон разрешает меньше часов: граница в наших данных { $limit }.
finding-near-copy-why = Совпадает на { $percent } % с объявлением другой организации.
finding-field-closed-why = Сейчас в этой отрасли по этому статусу принять никого нельзя.
finding-test-nonexistent-why = Экзамена с таким названием и уровнем мы не знаем.
finding-test-insufficient-why = Для статуса нужен уровень не ниже { $least } или равный ему, а также экзамены отрасли.
finding-third-party-data-why = В тексте есть сведения о человеке, который не представляет организацию.
finding-housing-cost-missing-why = Жильё предлагается, но цена не указана. Работнику важно знать, сколько останется за месяц.
finding-text-struct-mismatch-why = В тексте сказано иначе, чем в поле: там { $value }.
finding-pay-unusual-why = Оплата сильно отличается от обычной в отрасли: { $usual } { $currency } за час.
finding-fee-demand-do = Уберите плату. Если правило её разрешает, внесите её в поле сборов и назовите правило.
finding-deposit-do = Уберите это условие.
finding-passport-kept-do = Уберите это условие. Попросить можно копию.
finding-discr-do = Напишите, какие умения нужны, и уберите это условие.
finding-contact-outside-do = Уберите номера, адреса, ссылки и имена в мессенджерах.
finding-pay-below-minimum-do = Повысьте оплату или исправьте сумму, период или часы.
finding-excessive-hours-do = Исправьте часы, сверхурочные или выходные.
finding-near-copy-do = Напишите своими словами или сообщите, что оба объявления ваши.
finding-field-closed-do = Выберите другую отрасль или подождите, пока эта откроется.
finding-test-nonexistent-do = Выберите экзамен из списка.
finding-test-insufficient-do = Выберите экзамены, которые нужны для статуса.
finding-third-party-data-do = Уберите имена, номера, адреса и документы других людей.
finding-housing-cost-missing-do = Укажите цену за месяц; 0, если бесплатно.
finding-text-struct-mismatch-do = Исправьте текст или поле, чтобы они совпадали.
finding-pay-unusual-do = Проверьте сумму, валюту и период ещё раз.
finding-severity-blocks = Не допускается
finding-severity-high = Серьёзно
finding-severity-medium = Средне
finding-severity-hint = Подсказка
finding-example = Цифра для примера: не официальная, пока сотрудники не внесут верную.
finding-desk-title = Слова для проверки
finding-desk-intro = Слова, которые ищет автоматическая проверка. Новая строка действует с первого дня; старую завершают и не переписывают.
finding-desk-rule = Замечание
finding-desk-lang = Язык
finding-desk-part = Часть
finding-desk-words = Слова
finding-desk-wordsh = Несколько вариантов разделяет знак |. Как писать слова, сказано в документации.
finding-desk-finds = даёт замечание
finding-desk-always = даёт замечание всегда
finding-desk-unless = снимает замечание
finding-desk-topic = слово, которое почти всегда вредно
finding-desk-harmless = делает такое слово безвредным
row-figure = Цифра автоматической проверки
finding-fig-kind = Цифра
finding-fig-minimum-pay = Наименьшая оплата по закону
finding-fig-usual-low = Обычная оплата, от
finding-fig-usual-high = Обычная оплата, до
finding-fig-week-hours = Самая длинная рабочая неделя, часов
finding-fig-overtime = Больше всего сверхурочных за месяц, часов
finding-fig-days-off = Меньше всего выходных в неделю
finding-fig-other = Другая цифра
finding-fig-country = Страна
finding-fig-region = Префектура или провинция
finding-fig-field = Отрасль
finding-fig-value = Сколько
finding-fig-value-hint = Как в источнике, например 1177 или 22,5
finding-fig-per = За какое время (только оплата)
finding-fig-hour = за час
finding-fig-day = за день
finding-fig-week = за неделю
finding-fig-month = за месяц
finding-fig-year = за год
finding-fig-except = кроме: { $fields }
finding-fig-example = пример
finding-fig-add = Добавить цифру
finding-fig-intro = Без цифры для своего места и дня правило ничего не решает. Новая цифра действует с первого дня; старую завершают или заменяют на её странице.
finding-not-checked = Не проверено, так как цифра не внесена: { $rules }
finding-desk-list = список слов
finding-desk-add = Добавить слова
finding-desk-show = Показать
finding-desk-wrong = Введите слова, не больше 500 знаков.

## Accounts
contact-label = Мобильный номер или электронная почта
contact-hint = Например, +998 90 123 45 67 или imya@example.uz
contact-empty = Укажите мобильный номер или адрес электронной почты
contact-phone = Проверьте номер: после +998 должно быть 9 цифр, в других странах всего от 8 до 15
contact-email = Проверьте адрес: он выглядит так: imya@example.uz
contact-neither = Напишите номер, например +998 90 123 45 67, или адрес электронной почты
contact-taken = Этот номер или почта уже есть у другой учётной записи. Войдите с ними или укажите другие.
password-label = Пароль
password-new = Новый пароль
password-present = Ваш текущий пароль
password-hint = Не меньше 8 знаков. Хорошо подходят три-четыре слова, которые легко запомнить.
password-show = Показать пароль
password-hide = Скрыть пароль
password-empty = Введите пароль
password-short = В пароле должно быть не меньше 8 знаков
password-long = В пароле может быть не больше 128 знаков
password-weak = Этот пароль легко угадать. Добавьте одно-два слова, не связанных с вами.
password-wrong = Это не ваш текущий пароль
register-title = Регистрация
register-lead = Это бесплатно. Нужен номер или электронная почта: туда придёт код.
register-do = Получить код
register-have = У меня уже есть учётная запись
consent-label = Согласен (согласна) на обработку моих персональных данных
consent-what = На что я соглашаюсь?
consent-body = «Koʻprik» хранит то, что вы пишете о себе: номер или почту, имя, дату рождения, область, образование, работу и экзамены. Эти данные нужны, чтобы проверить условия программ и рассмотреть ваши заявки. Их видят только сотрудники, которым это нужно для работы; данные не продаются. Согласие можно отозвать в любое время.
consent-missing = Без вашего согласия мы не можем хранить данные. Поставьте отметку, чтобы продолжить.
code-title = Введите код
code-lead = Мы отправили сообщение на { $contact }. Код действует 10 минут.
code-label = Код
code-hint = 6 цифр
code-again = Отправить новый код
code-empty = Введите код из сообщения
code-shape = Код состоит из 6 цифр, например 042917
code-wrong = Код не подходит или истёк. После 5 попыток нужен новый: нажмите «Отправить новый код».
code-too-many = За час отправлено три кода. Подождите час и запросите новый.
message-code = Ваш код Koʻprik: { $code }. Действует 10 минут. Никому его не сообщайте, нам тоже.
message-exists = Кто-то хотел зарегистрироваться в Koʻprik с этим номером или почтой, но учётная запись уже есть. Если это были вы, войдите или задайте новый пароль.
message-nobody = Кто-то запросил новый пароль Koʻprik для этого номера или почты, но учётной записи нет. Если это были вы, зарегистрируйтесь.
sign-in-title = Вход
sign-in-do = Войти
sign-in-forgot = Забыли пароль?
sign-in-wrong = Пароль не подходит к этому номеру или почте. После 10 ошибок подождите 15 минут или задайте новый пароль.
sign-out = Выйти
forgot-title = Новый пароль
forgot-lead = Укажите номер или почту. Если учётная запись есть, туда придёт код.
forgot-do = Получить код
account-title = Учётная запись
account-contact = Номер или почта
account-contact-change = Изменить номер или почту
account-password-change = Изменить пароль
session-title = Где выполнен вход
session-seen = Последний раз: { $when }
session-this = Это устройство
session-unknown = Неизвестное устройство
session-end = Завершить сеанс
session-end-all = Завершить все остальные сеансы

## Profile
profile-title = Профиль
profile-lead = Каждый ответ сохраняется так, как вы его написали. Можно остановиться на любом шаге.
profile-complete = Профиль заполнен.
profile-name = Ваше имя
profile-birth = Дата рождения
profile-region = Ваша область
profile-district = Ваш район или город
profile-education = Ваше образование
profile-work = Ваша работа
profile-tests = Языки и экзамены
task-done = Готово
task-begun = Начато
task-to-do = Не начато
step-of = Шаг { $step } из { $all }
autosave-done = Сохранено в { $time }
autosave-begun = Сохранено в { $time } как написано; ещё нужно исправить
autosave-failed = Не сохранено: нет связи. Нажмите «Продолжить», когда сеть появится.
choose-one = Выберите один из ответов
name-why = Пишите точно как в паспорте. Из-за одной буквы экзамен могут не засчитать.
name-surname = Фамилия как в паспорте
name-surname-hint = Латинскими буквами, например KARIMOVA
name-given = Имя как в паспорте
name-given-hint = Латинскими буквами, например DILNOZA
name-patronymic = Отчество (если есть)
name-written = Как вы сами пишете своё имя?
name-written-hint = Любыми буквами
name-empty = Напишите имя
name-long = Имя слишком длинное для строки паспорта: не больше 39 букв
name-characters = Используйте только буквы, пробел, дефис и апостроф
name-not-latin = В паспорте латинские буквы. Переключите клавиатуру и перепишите строку из паспорта.
name-not-latin-offer = В паспорте латинские буквы. У вас написано { $latin }? Перепишите из паспорта.
born-range = Проверьте год: дата в будущем или больше 100 лет назад
region-label = В какой области вы живёте?
district-label = Район или город
education-label = Какое у вас образование?
education-none = Школа не окончена
education-secondary = Школа (9 или 11 классов)
education-vocational = Колледж, лицей или техникум
education-bachelor = Бакалавр
education-master = Магистр или выше
occupation-label = Ваша профессия
occupation-other = Другая профессия или пока нет
years-label = Сколько лет вы работаете по этой профессии?
years-hint = 0, если не работали
years-wrong = Напишите число лет цифрами, от 0 до 60

## Name guard
name-ask = Проверьте имя
name-ask-error = Два написания не совпадают. Исправьте имя или подтвердите его ниже.
name-ask-why = На японском экзамене имя берут таким, каким вы его записали. После срока изменений его никто не исправит: деньги не вернут, новый результат не выдадут.
name-ask-source = Источник: вопросы и ответы центра экзаменов
name-ask-confirm = Оба написания мои, точно как в моих документах
name-ask-confirm-staff = Паспорт и документ сверены: это один человек
name-ask-passport = Как в паспорте
name-ask-own = Как вы пишете сами
name-ask-document = В сертификате
name-ask-profile = В профиле, как в паспорте
name-kana = Имя катаканой (для Японии)
name-kana-hint = Оставьте пустым: мы предложим вариант, его можно изменить.
name-kana-wrong = Используйте только катакану, например { $example }
name-verdict-same = Одно и то же имя
name-verdict-unclear = Возможно, одно и то же имя
name-verdict-different = Разные имена
name-reason-apostrophe = В одном написании есть апостроф, в другом нет. В машиносчитываемых строках паспорта его не печатают.
name-reason-marks = Знаки над буквами или под ними есть только в одном написании ({ $letters }).
name-reason-transliteration = Одна и та же буква передана по разным таблицам ({ $letters }). Считается только написание в паспорте.
name-reason-throat = Эти буквы часто путают: { $letters }.
name-reason-vowel = Отличается гласная. Возможно, её записали на слух.
name-reason-consonant = Согласная отличается, хотя звучит похоже.
name-reason-suffix = Отличается конец фамилии ({ $letters }).
name-reason-doubled = Буква удвоена только в одном написании.
name-reason-silent = В одном написании пропущена едва слышная буква ({ $letters }).
name-reason-slip = Буква пропущена, лишняя или другая. Это может быть опечатка, а может быть другое имя.
name-reason-ending = Отличается окончание: одно имя мужское, другое женское.
name-reason-mixed = В одном слове буквы двух алфавитов. На вид они одинаковы, но машина прочтёт другое имя. Наберите слово заново.
name-reason-order = Фамилия и имя стоят в другом порядке.
name-reason-joined = В одном месте написано слитно, в другом раздельно.
name-reason-patronymic = В одном написании нет отчества.
name-reason-patronymic-form = Отчество написано в другой форме ({ $letters }).
name-reason-part = Не хватает части имени.
name-reason-initial = От одной части осталась только первая буква.
name-reason-cut = Одно написание обрывается там, где кончается машиносчитываемая строка документа. Остальное сравнить нельзя.
name-reason-kana = Запись катаканой не передаёт это имя.
name-reason-unreadable = Одно из имён написано письмом, которое мы не умеем сравнивать.
name-reason-other = Между именами слишком мало общего.

## Who looked
data-title = Кто смотрел ваши данные
data-lead = Каждый раз, когда сотрудник открывает ваши данные, это записывается здесь. Записывается и каждое изменение имени.
data-read-profile = Открыт ваш профиль
data-read-application = Открыта ваша заявка
data-read-certificate = Открыт ваш сертификат
data-name-change = Изменено ваше имя
data-you = Вы
data-none = Пока никто не смотрел
data-none-do = Когда сотрудник откроет ваши данные, здесь будет видно, кто и когда.

## Documents
doc-title = Документы
doc-lead = Фотографии или PDF лицензии, свидетельства о регистрации и других бумаг. Открыть их могут только участники вашей организации и сотрудники, которые её проверяют.
doc-none = Документов пока нет
doc-none-do = Сначала добавьте лицензию или выписку из реестра: сотрудники сверят их с вашими данными.
doc-add = Добавить документ
doc-purpose = Что это за документ?
doc-licence = Лицензия или разрешение
doc-registration = Выписка из реестра компаний
doc-tax = Документ о постановке на налоговый учёт
doc-authority = Доверенность
doc-other = Другое
doc-purpose-empty = Выберите, что это за документ
doc-file = Файл
doc-file-hint = PDF, JPEG, PNG или WebP, до 10 МБ. Снимите страницу целиком, при хорошем свете. Место и время съёмки не сохраняются.
doc-send = Добавить документ
doc-count =
    { $count ->
        [one] { $count } документ
        [few] { $count } документа
        [many] { $count } документов
       *[other] { $count } документа
    }
doc-about = { $kind }, { $size } КБ
doc-remove = Удалить
doc-remove-of = Удалить { $name }
doc-stays = Проверен сотрудниками, удалить нельзя
doc-checked = Сотрудники уже проверили этот документ или проверяют его сейчас, поэтому удалить его нельзя.
doc-missing = Выберите файл
doc-empty-file = Файл пуст: выберите другой
doc-too-large = Файл больше 10 МБ: снимите документ с меньшим разрешением или разделите его
doc-kind = Это не PDF, JPEG, PNG и не WebP: сохраните документ в одном из этих видов или сфотографируйте его
doc-extension = Окончание имени не соответствует содержимому файла: сохраните файл заново в его настоящем виде
doc-broken = Файл повреждён или неполон: выберите его снова или снимите документ заново
doc-pixels = Снимок слишком большой: снимите документ с меньшим разрешением
doc-active = PDF защищён паролем или содержит скрипты, формы или вложенные файлы. Откройте его, распечатайте в PDF и добавьте новый файл
doc-mixed = К файлу присоединено что-то, кроме документа. Сохраните документ заново как PDF или картинку
doc-too-many = У организации может быть не больше { $count } документов: удалите ненужный
doc-progress = Отправлено { $done } КБ из { $all } КБ
doc-shrinking = Снимок уменьшается…
doc-checking = Всё отправлено. Файл проверяется…
doc-waiting = Нет связи. Отправка продолжится сама с того же места; не закрывайте страницу.
doc-failed = Документ не отправлен. Нажмите кнопку ещё раз.
doc-desk-none = Организация не добавила документов.
doc-desk-record = Кто открыл документ, записывается в журнал.

## Applications
applications-title = Мои заявки
applications-none = Заявок пока нет
applications-none-about = Выберите программу и подайте заявку, ответив на несколько вопросов.
application-see = Посмотреть заявку
application-number = Номер
application-waiting = В листе ожидания
application-submitted = Отправлена
application-in-review = Проверяется
application-info-needed = Нужен ваш ответ
application-accepted = Принята
application-refused = Отклонена
application-withdrawn = Отозвана
application-decision = Решение
owner-agency = Агентство миграции
owner-you = вы
waits-place = Ждём, пока освободится место. Если освободится, напишем вам в тот же день.
waits-check = Агентство миграции проверяет ваши ответы.
waits-decision = Агентство миграции принимает решение.
waits-you = Ждём вашего ответа на вопрос ниже.
waits-accepted = Место за вами. Мы напишем, когда и куда прийти.
waits-refused = Заявка закрыта.
waits-withdrawn = Вы отозвали заявку.
waiting-place = Ваше место в листе ожидания: { $place }
duration-unknown = Сколько это обычно длится, пока не известно. О каждом изменении придёт сообщение.
reason-label = Причина
message-application = Koʻprik: ваша заявка { $number }: { $state }.
profile-progress = Готово шагов: { $done } из { $all }
certificates-mine = Мои сертификаты
not-answered = нет ответа
text-long = Не больше 1000 знаков: сократите текст
apply-title = Заявка
apply-what = Три коротких вопроса, затем вы проверите ответы. Можно прерваться и продолжить позже. Подача заявки бесплатна.
apply-begin = Начать
apply-few = Мест мало
apply-full = Все места заняты
apply-full-about = Занято мест: { $seats }, ждут: { $waiting }. Можно встать в лист ожидания: освободившееся место получает первый в очереди.
apply-closed = Этот набор закрыт. Посмотрите другие наборы программы.
apply-profile-first = Сначала заполните профиль: имя, дата рождения, место жительства, образование, работа и экзамены входят в заявку.
apply-incomplete = Один из вопросов или шаг профиля ещё без ответа. Ответьте и отправьте снова.
apply-attend = Сможете ли вы участвовать всё время ({ $city })?
apply-attend-hint = Ответ «нет» сам по себе не означает отказа: Агентство спросит, что для вас возможно.
apply-money = Просил ли кто-нибудь у вас деньги за это место?
apply-money-hint = Ваш ответ никогда не будет использован против вас.
apply-money-about = Если да: кто, за что и сколько?
apply-money-about-hint = Это увидят только сотрудники, которые работают с заявками.
apply-money-about-missing = Напишите, кто просил, за что и сколько
apply-note = Есть ли что-то, что нам следует знать?
apply-note-hint = Можно оставить пустым. Пишите на любом языке.
apply-check = Проверьте ответы
apply-declare = Отправляя заявку, вы подтверждаете, что профиль и ответы верны.
apply-send = Отправить заявку
apply-wait = Встать в лист ожидания
sent-title = Ваша заявка отправлена
sent-waiting = Вы в листе ожидания
sent-when = Отправлено
sent-next = Что дальше
sent-keep = Распечатайте страницу или запишите номер. По нему всегда можно узнать о заявке.
withdraw-title = Отозвать заявку
withdraw-about = Ваше место перейдёт следующему в очереди. Пока набор открыт, можно подать заявку снова.
withdraw-do = Отозвать
withdraw-not = Оставить заявку
answer-label = Ваш ответ
answer-send = Отправить ответ
answer-empty = Напишите ответ
refused-onward = Когда причина будет устранена, можно подать заявку в следующий набор.

## Hiring
hire-apply = Откликнуться на вакансию
hire-what = Два коротких вопроса, потом вы всё проверите и отправите. Вместе с заявкой уходит ваш профиль: вы увидите, что именно и кому. Подать заявку можно бесплатно.
hire-closed = Эта вакансия больше не открыта. Посмотрите другие вакансии.
hire-receiver = Кто получит
hire-ready = Когда вы сможете выехать?
hire-ready-hint = Считая со дня, когда все документы готовы. Позже можно передумать.
hire-ready-now = Сразу
hire-ready-month = В течение месяца
hire-ready-quarter = В течение трёх месяцев
hire-ready-half-year = В течение полугода
hire-ready-unknown = Пока не знаю
hire-consent = Кто увидит ваши данные?
hire-consent-to = Ваши данные получит: { $name }, { $country }.
hire-consent-fields = Будет видно только это: { $fields }.
hire-consent-why = Только для этой заявки. Вы видите каждый просмотр ваших данных и можете отозвать согласие в любой момент: с этой минуты им ничего не видно.
hire-consent-later = Этот текст, дата и ваш язык сохраняются вместе с заявкой.
hire-consent-agree = Я согласен (согласна), чтобы они видели эти данные
hire-consent-missing = Отметьте, если согласны. Без этого заявку нельзя отправить.
hire-consent-title = Ваше согласие
hire-consent-given = Дано: { $when }
hire-consent-ended = Закончилось: { $when }. Никто из организации больше не видит ваши данные.
hire-consent-text = На что вы согласились, слово в слово
hire-consent-end-about = Путь завершён. Если отозвать согласие, организация больше не увидит ваши данные.
hire-field-name = Имя как в паспорте
hire-name-own = Имя в своём написании
hire-field-born = Дата рождения
hire-field-region = Область и район
hire-field-education = Образование
hire-field-work = Профессия и стаж
hire-field-tests = Действующие результаты экзаменов
hire-field-ready = Когда может выехать
hire-field-contact = Телефон или электронная почта
hire-field-results = Результаты экзаменов
hire-field-field = Отрасль
hire-field-ready-on = Может выехать с
hire-field-home-region = Область проживания
hire-work = Работа
hire-received = Получена
hire-shortlisted = В коротком списке
hire-times = Предложено время собеседования
hire-interview = Собеседование назначено
hire-offered = Сделано предложение
hire-accepted = Предложение принято
hire-contract-sent = Договор ждёт подтверждения
hire-contract = Договор подписан
hire-eligible = Выдан сертификат о праве на пребывание (COE)
hire-permit = Выдано разрешение на работу
hire-visa = Виза получена
hire-departed = Выезд состоялся
hire-arrived = Прибытие подтверждено
hire-refused = Отказ
hire-withdrawn = Отозвана
hire-did-none-fits = Предложенное время не подходит
hire-did-object = Договор возвращён на исправление
hire-do-shortlist = Включить в короткий список
hire-do-propose = Предложить время собеседования
hire-do-choose = Выбрать это время
hire-do-none-fits = Ничего не подходит
hire-do-offer = Сделать предложение
hire-do-accept = Принять предложение
hire-do-contract = Отправить договор
hire-do-object = Вернуть на исправление
hire-do-sign = Подтвердить договор
hire-do-eligible = Сертификат о праве на пребывание (COE) выдан
hire-do-permit = Разрешение на работу выдано
hire-do-visa = Виза получена
hire-do-depart = Выезд состоялся
hire-do-arrive = Прибытие состоялось
hire-do-refuse = Отказать
hire-todo-read = Прочитать заявку и ответить
hire-todo-invite = Предложить время собеседования или сделать предложение
hire-todo-choose = Выбрать время из предложенных
hire-todo-meet = Провести собеседование и сообщить результат
hire-todo-offer = Сравнить предложение с объявлением и ответить
hire-todo-contract = Отправить договор
hire-todo-confirm = Сравнить договор с предложением и подтвердить
hire-todo-eligible = Подать на сертификат о праве на пребывание (COE)
hire-todo-permit = Подать на разрешение на работу
hire-todo-visa = Подать на визу
hire-todo-travel = Выехать и отметить это здесь
hire-todo-arrival = Подтвердить прибытие
hire-todo-nothing = Больше ничего делать не нужно
hire-candidate = кандидат
hire-employer = работодатель
hire-owner = Чья очередь
hire-waits = Ждём с
hire-due = Срок
hire-due-by = { $date }
hire-due-over = { $date }: этот день прошёл
hire-due-none = неизвестно: никто не назвал дня
hire-next = Следующий шаг
hire-message = Koʻprik, { $number }: { $state }.
hire-mine = Мои отклики на вакансии
hire-none = Вы ещё не откликались на вакансии
hire-none-do = Выберите вакансию и откликнитесь со своим профилем.
hire-moved-on = Тем временем что-то изменилось. Ничего не записано: прочитайте, как обстоит дело сейчас, и решите снова.
hire-onward = Эта заявка закрыта. Вы в любой момент можете откликнуться на другие вакансии.
hire-withdraw = Отозвать заявку и согласие
hire-withdraw-about = Заявка закрывается, и с этой минуты организация не видит ваши данные.
hire-withdraw-hint = Эту причину прочитает организация.
hire-note = Несколько слов другой стороне
hire-note-hint = Можно не заполнять. Показываются вашими словами, без перевода.
hire-choose-time = Какое время вам подходит?
hire-choose-hint = В первой строке время Узбекистана, во второй время работодателя.
hire-time-home = Время в Узбекистане
hire-time-there = Время работодателя
hire-way = Как
hire-way-online = Видеозвонок
hire-way-phone = По телефону
hire-way-in-person = Лично
hire-place = Ссылка на звонок или место
hire-place-hint = Для звонка по телефону можно не заполнять.
hire-cannot = Я не смогу в это время
hire-calendar = Добавить в календарь
hire-calendar-title = Собеседование: { $work }
hire-time-day = Вариант { $number }: день
hire-time-clock = Вариант { $number }: время, например 14:30
hire-time-wrong = Напишите время так: 14:30
hire-time-past = Это время прошло или наступит больше чем через год
hire-times-about = Пишите время по своим часам (сейчас: { $now }). Кандидат увидит его в своём времени. Достаточно одного варианта, лучше три.
hire-times-send = Отправить варианты
hire-refuse-open = Отказать с указанием причины
hire-refuse-hint = Кандидат прочитает причину на своём языке.
hire-desk = На пути к работе
hire-desk-none = Здесь никого нет
hire-desk-none-about = Выберите другое состояние или посмотрите тех, кто сдал и не движется дальше.
looks-title = Кто смотрел мои данные
looks-about = Каждый просмотр записывается сюда раньше, чем данные показываются сотруднику организации.
looks-none = Пока никто не смотрел
looks-none-about = Когда вы откликнетесь на вакансию или войдёте в базу, каждый просмотр появится здесь.
looks-when = Когда
looks-who = Организация
looks-where = Где
looks-what = Что было показано
looks-application = Заявка
looks-pool = База, без имени и контактов
people-title = Люди
people-about = Откройте номер, чтобы увидеть человека. Каждое открытие записывается, и человек это видит.
people-none = Пока никто не откликнулся
people-none-do = Пригласите людей вашей отрасли, которые сдали экзамены.
people-ended = Завершено
people-data = О человеке
people-hidden = Согласие человека закончилось. Данные не показываются.
people-look-noted = Этот просмотр записан; человек его видит.
people-no-results = в портале нет
pool-own-title = Чтобы меня находили работодатели
pool-about = Вы сдали экзамен? С вашего согласия проверенные организации вашей отрасли найдут вас без имени и контактов и пригласят подать заявку.
pool-consent-to = Видно проверенным организациям Японии, Турции и Узбекистана, у которых открыта вакансия вашей отрасли.
pool-consent-not = Имя и контакты не видны, пока вы сами не подадите заявку. Выйти можно в любой момент: с этой минуты вас никто не находит.
pool-agree = Я согласен (согласна), чтобы меня так находили
pool-join = Войти в базу
pool-leave = Выйти и отозвать согласие
pool-in = Организации вашей отрасли теперь могут вас найти.
pool-since = С какого времени
pool-no-result = Пока нет действующего результата
pool-no-result-do = Когда результат экзамена внесён и действует, можно войти в базу.
pool-invited = { $name } приглашает вас подать заявку
pool-invited-about = Имя и контакты они увидят, только если вы подадите заявку.
pool-see = Посмотреть вакансию
pool-decline = Нет, спасибо
pool-message = Koʻprik: { $name } приглашает вас подать заявку. { $link }
pool-title = Сдавшие экзамены
pool-find-about = Люди ваших отраслей с действующим результатом, согласные, чтобы их находили. Имя и контакты видны, когда они подадут заявку. Каждый ваш просмотр им виден.
pool-no-vacancy = Нужна открытая вакансия по отрасли
pool-no-vacancy-do = Люди находятся по отрасли ваших опубликованных вакансий.
pool-none = Сейчас никто не подходит
pool-none-do = Уберите один из фильтров или загляните позже.
pool-test = Экзамен по навыкам
pool-language = Языковой экзамен
pool-ready-by = Может выехать до
pool-invite = Пригласить: { $work }
pool-sent-open = Приглашение: { $when }, ответа пока нет
pool-sent-agreed = Приглашение: { $when }, заявка подана
pool-sent-declined = Приглашение: { $when }, отклонено
passed-title = Сдали, но без движения
passed-about = Все с действующим результатом, у кого с тех пор ничего не произошло.
passed-days = Дней без движения
passed-none = Все движутся
passed-none-about = Никто с действующим результатом не ждёт так долго.
passed-since = Результат внесён
passed-still = Без движения
terms-advert = Объявление
terms-offer = Предложение
terms-contract = Договор
terms-see-offer = Прочитать и сравнить предложение
terms-see-contract = Прочитать и сравнить договор
terms-confirmed-see = Что я подтвердил(а)
terms-better = Лучше
terms-worse = Хуже
terms-changed = Изменилось
terms-against = если сравнивать: { $paper }
terms-condition = Условие
terms-meaning = Что это значит для вас
terms-differences = Различия
terms-same = Все условия совпадают.
terms-differ = Отличающихся условий: { $all }. Хуже для вас: { $worse }. Прочитайте их, прежде чем решать.
terms-rest = Что совпадает
terms-read = Я прочитал(а) условия и различия
terms-read-missing = Отметьте, когда прочитаете условия
terms-own-step = Подтвердить можете только вы, войдя сами. Никто не вправе спрашивать ваш пароль.
terms-decline = Я не хочу
terms-object-note = Что нужно исправить?
terms-confirmed = Подтверждено кандидатом: { $when }
terms-due = Ответ нужен до
terms-due-hint = Можно не заполнять. Дайте кандидату время прочитать.
terms-write-about = Условия объявления уже внесены. Измените то, что отличается: кандидат увидит каждое различие.
zone-moment = { $date }, { $time }, { $city }
zone-tashkent = Ташкент
zone-tokyo = Токио
zone-istanbul = Стамбул
hire-since =
    { $days ->
        [one] { $date } ({ $days } день)
        [few] { $date } ({ $days } дня)
        [many] { $date } ({ $days } дней)
       *[other] { $date } ({ $days } дня)
    }

## The desk: applications
applications-all = Заявки
desk-number = Номер
desk-name = Имя
desk-waits = Без изменений
desk-days =
    { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }
desk-person = Человек
desk-history = История
desk-queue-empty = Здесь ничего не ждёт
desk-queue-empty-about = Чтобы увидеть прежние заявки, выберите другое состояние.
decide-title = Решение
decide-reason-hint = Нужна для отказа и для вопроса
decide-reason-missing = Выберите причину, которую прочтёт кандидат
decide-note = Сообщение кандидату
decide-note-hint = Простыми словами, по возможности на языке кандидата
decide-do = Записать решение
decide-moved-on = Заявку тем временем изменил кто-то другой. Ничего не записано: посмотрите историю и примите решение заново.

## More of the list
filter-title = Что показать

## Certificates
check-title = Проверка сертификата
check-lead = Введите номер. Регистрация не нужна, о вас ничего не сохраняется.
check-number = Номер сертификата
check-number-hint = Например, C-7QF4-M2XD-9KHT-3. Пробелы и строчные буквы не важны.
check-do = Проверить
check-plan = Здесь можно проверить и сертификаты по турецкой модели. Их прямое признание в Турции — план, оно ещё не действует.
check-empty = Введите номер сертификата
check-length = Номер неполный или в нём лишние знаки: после C их 13
check-characters = В номере есть знак, которого не бывает в сертификатах. Сверьте каждый знак с документом.
check-mistyped = В номере опечатка: он не сходится со своим последним знаком. Сверьте его с документом.
check-answer = Результат проверки
check-unknown = Не найден
check-unknown-about = У нас нет сертификата с таким номером. Попросите у владельца оригинал.
check-again = Проверить другой
check-when = Проверено: { $when } (время Ташкента)
check-next-valid = Сверьте имя с паспортом человека.
check-next-suspended = Пока не полагайтесь на него. Спросите выдавшую организацию.
check-next-renewed = Попросите у владельца новый сертификат.
check-next-ended = Им нельзя пользоваться. Попросите у владельца действующий.
certificate-language-result = Результат языкового экзамена
certificate-skills-result = Уведомление о результате экзамена по навыкам
certificate-pass = Сертификат о сдаче экзамена
certificate-course = Свидетельство об окончании курса
certificate-qualification = Сертификат о квалификации
certificate-valid = Действует
certificate-expiring = Действует, скоро истекает
certificate-expired = Истёк
certificate-suspended = Приостановлен
certificate-revoked = Аннулирован
certificate-renewed = Заменён новым
certificate-proposed = Ждёт второго сотрудника
certificate-issued = Выдан
certificate-means-valid = Сведения совпадают с записью выдавшей организации.
certificate-means-expiring = Действует по { $date } включительно.
certificate-means-expired = Последний день: { $date }
certificate-means-suspended = С { $date } приостановлен. Не действует, пока не восстановлен.
certificate-means-revoked = С { $date } аннулирован. Им нельзя пользоваться.
certificate-means-renewed = С { $date } вместо него действует новый.
certificate-kind = Вид
certificate-subject = Что подтверждает
certificate-level-value = { $level } (по европейской рамке квалификаций, EQF, — примерно { $level })
certificate-masked = { $name } (скрыто частично)
certificate-holder = Имя владельца
certificate-held = Хранится у
certificate-held-employer = работодателя
certificate-issued-on = Дата выдачи
certificate-valid-to = Действует по (включительно)
certificate-no-end = Дата окончания неизвестна
certificate-issuer = Кем выдан
certificate-months-left =
    { $months ->
        [one] Остался { $months } месяц
        [few] Осталось { $months } месяца
        [many] Осталось { $months } месяцев
       *[other] Осталось { $months } месяца
    }
certificate-days-left =
    { $days ->
        [one] Остался { $days } день
        [few] Осталось { $days } дня
        [many] Осталось { $days } дней
       *[other] Осталось { $days } дня
    }
certificate-todo-renew = Вовремя обратитесь в выдавшую организацию за продлением.
certificate-todo-renewed = Пользуйтесь новым: { $number }
certificates-none = Сертификатов нет
certificates-none-about = Когда центр или сотрудники внесут ваш сертификат, он появится здесь со сроком действия.
message-certificate = Koʻprik: ваш сертификат { $number }: { $state }.
certificate-suspended-to = Приостановлен по { $date } включительно
certificate-means-suspended-to = Приостановлен с { $since } по { $last } включительно. На следующий день он снова действует.

## The desk: certificates
certificates-all = Сертификаты
certificates-search = Номер или имя
certificate-new = Внести сертификат
certificate-enter = Внести
certificate-needs-two = Выдаёт второй сотрудник.
certificate-test-hint = Для результатов и сертификатов о сдаче
certificate-occupation-hint = Для сертификатов о квалификации
certificate-level-hint = От 1 до 8, для сертификатов о квалификации
certificate-contact = Номер или почта владельца
certificate-contact-hint = Оставьте пустым, если учётной записи нет
certificate-until-hint = Только если срок не задан правилом; как в документе
certificate-suspend = Приостановить
certificate-lift = Восстановить
certificate-revoke = Аннулировать
certificate-renew = Выдать новый взамен
certificate-confirm = Подтвердить как второй сотрудник
certificate-waits-issue = Предложено: выдать
certificate-waits-revoke = Предложено: аннулировать
certificate-waits-other = Предложили вы: подтвердить должен другой сотрудник.
certificate-waits-you = Сверьте с документом и подтвердите.
certificate-same-person = Вы сами это предложили: подтвердить должен другой сотрудник. Ничего не изменено.
certificate-moved-on = Состояние сертификата изменилось. Ничего не записано: посмотрите и примите решение заново.
certificate-wrong-future = Дата выдачи в будущем: проверьте дату в документе
certificate-wrong-order = Окончание раньше выдачи: сверьте обе даты
certificate-wrong-end = Срок не задан правилом: укажите последний день из документа
certificate-wrong-account = Учётной записи с таким номером или почтой нет. Оставьте поле пустым или уточните у владельца.
certificate-wrong-issuer = Напишите буквами, кем выдан
certificate-wrong-level = Уровень — цифра от 1 до 8
certificate-wrong-reason = Выберите причину, которую прочтёт владелец
certificate-last = Последний день приостановки
certificate-last-hint = Только для приостановки. Пусто: пока её не снимут
certificate-wrong-past = Последний день приостановки — сегодня или позже

## Moderation

moderation-title = Вакансии на проверку
moderation-waiting =
    { $n ->
        [one] Ждёт { $n }
        [few] Ждут { $n }
        [many] Ждут { $n }
       *[other] Ждут { $n }
    }
moderation-promise = На каждую отвечаем в течение двух рабочих дней.
moderation-empty = Никто не ждёт
moderation-empty-about = То, что присылают работодатели, сразу появляется здесь. Если выбрана только часть, посмотрите всё.
moderation-start = Взять первую
moderation-left = Осталось { $time }
moderation-late = Просрочено на { $time }
moderation-hours = { $hours } ч
moderation-minutes = { $minutes } мин
moderation-risk = Риск
moderation-risk-high = Высокий риск
moderation-risk-medium = Средний риск
moderation-risk-low = Низкий риск
moderation-kind = Что прислано
moderation-first = Первая версия
moderation-change = Изменение опубликованной
moderation-country = Страна
moderation-sector = Отрасль
moderation-reported = Жалобы: { $n }
moderation-appealed = Возражение
moderation-second = Нужен второй сотрудник
moderation-theirs = До { $time } её проверяет другой сотрудник. Возьмите другую.
moderation-with-other = У другого сотрудника до { $time }
moderation-yours = У вас до { $time }
moderation-sent = Версия { $version }, отправлена { $when }
moderation-take = Взять
moderation-release = Вернуть в очередь
moderation-changes = Отличия от опубликованной версии
moderation-term = Условие
moderation-was = Было
moderation-now = Стало
moderation-not-said = не указано
moderation-terms = Как видят кандидаты
moderation-own-words = Слова работодателя
moderation-no-words = Кроме условий, работодатель ничего не написал.
moderation-organisation = Организация
moderation-publisher = Публикует
moderation-employer = Работодатель
moderation-approved = Проверена с
moderation-not-approved = не проверена
moderation-upheld = Жалобы, признанные верными
moderation-rejections = Отклонённые раньше вакансии
moderation-similar = Похожие вакансии
moderation-similar-none = В этой стране нет опубликованных вакансий с той же профессией.
moderation-findings = Автоматические замечания
moderation-findings-none = Автоматическая проверка ничего не нашла.
moderation-decision = Решение
moderation-approve = Одобрить
moderation-return = Вернуть на исправление
moderation-reject = Отклонить
moderation-blocked = Есть замечание, с которым одобрить нельзя.
moderation-reasons = Причины: работодатель прочтёт их на своём языке
moderation-reason-missing = Выберите хотя бы одну причину, которую прочтёт работодатель
moderation-note = Комментарий для работодателя
moderation-note-hint = Не обязательно; отправим как написано, до 1000 знаков
moderation-too-long = Не больше 1000 знаков
moderation-send = Отправить решение
moderation-undo-hint = Десять секунд решение можно отменить. До этого ничего не отправляется и не публикуется.
moderation-undo = Отменить
moderation-undone = Отменено. Вакансия снова у вас.
moderation-too-late = Десять секунд прошли: решение уже действует.
moderation-decided = { $number }: { $verdict }. Вступит в силу через десять секунд.
moderation-pending = Решение принято и вступит в силу через несколько секунд.
moderation-own = Вы состоите в этой организации: решает другой сотрудник.
moderation-first-person = Первое решение приняли вы. Риск высокий: второй сотрудник должен решить так же.
moderation-rejecter = Работодатель возражает против вашего отказа: проверит другой сотрудник.
moderation-over = Она больше не ждёт проверки.
moderation-moved-on = Работодатель изменил или отозвал вакансию, либо решение уже принял другой сотрудник. Ничего не сохранено: посмотрите ещё раз.
moderation-not-taken = Ваше время истекло. Возьмите её снова и решите.
moderation-first-said = Первый сотрудник решил: { $verdict }. Если вы решите так же, решение вступит в силу.
moderation-keys = Клавиши
moderation-key-next = следующая
moderation-key-back = предыдущая
moderation-key-reasons = причины
moderation-key-note = комментарий, Esc — выйти
moderation-key-enter = взять или отправить решение
moderation-key-help = этот список
moderation-keys-on = Буквы и цифры работают как клавиши
moderation-lost = Нет связи. Повторите чуть позже: то, что уже дошло, дважды не запишется.
moderation-choose = Выберите вакансию в списке или возьмите первую.
review-figures-title = Показатели проверки
figures-about = Последние тридцать дней и то, что ждёт сейчас
figures-waiting = Ждут сейчас
figures-oldest = Дольше всех ждёт
figures-late = Дольше обещанного
figures-median = Половина решена за
figures-nine = Девять из десяти решены за
figures-approved = Одобрено
figures-returned = Возвращено
figures-rejected = Отклонено
figures-reasons = Названные причины
figures-number = Сколько раз
figures-no-reasons = За это время ничего не возвращали и не отклоняли.
figures-appeals = Возражения: открыты, приняты, отклонены
figures-reports = Жалобы посетителей без решения
figures-none = пока нет
appeal-title = Возразить против отказа
appeal-about = Вакансию и ваши слова заново прочтёт другой сотрудник. На каждый отказ можно возразить один раз.
appeal-words = Почему её нужно проверить ещё раз?
appeal-hint = До 1000 знаков, на любом языке портала
appeal-missing = Напишите, почему её нужно проверить ещё раз
appeal-send = Отправить возражение
appeal-closed = Здесь не на что возражать
appeal-closed-about = Её не отклоняли, или вы уже возразили. Посмотрите вакансию и её историю.
appeal-vacancy = Вакансия

## Messages
messages-title = Сообщения демонстрации
messages-lead = Всё, что ушло бы по SMS или почте, показано здесь; новые — сверху.
messages-none = Сообщений нет
messages-none-about = Зарегистрируйтесь: код придёт сюда.
outbox-title = Исходящие сообщения
message-when = Создано
message-action = Действие
message-again = Отправить снова
message-waiting = Ждёт отправки
message-sending = Отправляется
message-sent = Отправлено
message-shown = Показано в демонстрации
message-failed = Не отправлено

## The desk
desk-open = ждут проверки или решения
desk-proposed = ждут второго сотрудника
desk-failed = не удалось отправить
desk-people = Люди
desk-people-search = Имя, номер или почта
desk-people-hint = Имя любыми буквами; номер или адрес целиком
desk-people-none = Никто не найден
desk-people-none-about = Попробуйте другое написание или начало имени.
desk-consents = Согласия
desk-rows = Строки со сроками
desk-row-kind = Вид
desk-row-data = Содержание
desk-row-dates = С – по
desk-row-origin = Происхождение
desk-row-end = Завершить этим днём
desk-new-state = Новое состояние
desk-source-hint = Адрес страницы, где это сказано
desk-source-wrong = Укажите адрес, который начинается с https:// или http://
desk-audit = Журнал действий
audit-when = Когда
audit-who = Кто
audit-what = Объект
audit-what-hint = Код записи целиком, как он стоит под словом «Подробнее»
audit-change = Подробнее
audit-request = Запрос
audit-none = Подходящих записей нет
desk-system = программа
desk-staff = Сотрудники
desk-staff-how = Новых сотрудников добавляют на сервере командой «{ "koprik staff add" }».
desk-roles = Роли
desk-since = С какого времени
role-moderator = модератор
role-certifier = специалист по сертификатам
role-centre-officer = сотрудник центра
role-administrator = администратор
role-reader = только просмотр
staff-centres = Центры
staff-centres-hint = Сотрудник центра видит заявки только этих мест; если мест нет, ни одной
staff-no-roles = нет прав
staff-change = Показать изменение
staff-change-do = Изменить права
staff-sure = { $name }: { $before } → { $after }. Центры: { $centres }. Сотрудник будет отключён везде и войдёт заново уже с новыми правами.
staff-own = Ваши права меняет другой администратор.
staff-moved-on = Тем временем эти права изменил кто-то другой. Ничего не записано: откройте страницу заново.

## Reports by visitors
complaint-title = Сообщить о нарушении в вакансии
complaint-lead = Расскажите, что не так. Учётная запись не нужна, работодатель не узнает, кто вы.
complaint-back = Назад к вакансии
complaint-reason = Что не так?
complaint-choose = Выберите, что не так
complaint-not-real = Такой работы или работодателя не существует
complaint-money = У меня попросили деньги
complaint-passport = У меня забрали паспорт или документы
complaint-unfair = Людям отказывают из-за пола, возраста, веры или подобного
complaint-different = Предложили хуже, чем в объявлении
complaint-other = Другое
complaint-body = Что произошло?
complaint-body-hint = Кто, когда, сколько. Пишите на своём языке.
complaint-words = Коротко напишите, что произошло
complaint-long = Сократите текст до 4000 знаков
complaint-contact = Телефон или эл. почта, если хотите получить ответ
complaint-contact-hint = Можно не заполнять. Контакт видят только сотрудники, которые проверяют сообщение.
complaint-send = Отправить сообщение
complaint-sent = Ваше сообщение принято
complaint-sent-keep = Запишите этот номер. По нему вы увидите здесь, чем закончилась проверка.
complaint-standing = Чем закончилась проверка
complaint-standing-lead = Введите номер сообщения. Учётная запись не нужна.
complaint-number = Номер сообщения
complaint-number-hint = Например, R26-7QF4-M2XD-8
complaint-number-empty = Введите номер сообщения
complaint-number-wrong = Такого номера не бывает. Сверьте каждый знак с тем, что вы записали.
complaint-look = Показать
complaint-unknown = Сообщения с таким номером у нас нет.
complaint-state = Состояние
complaint-received = Проверяется
complaint-upheld = Подтвердилось
complaint-not-upheld = Не подтвердилось
complaint-since = Отправлено
complaint-due = Ответ до
complaint-decided = Решено
complaint-note-label = Что выяснилось
complaint-privacy = На этой странице нет ни вашего текста, ни вашего контакта.
complaint-message-subject = Ваше сообщение { $number }
complaint-message = Koʻprik: ваше сообщение { $number }: { $state }. { $note }
complaints-title = Сообщения о вакансиях
complaints-none = Здесь ничего не ждёт
complaints-none-about = Выберите другое состояние, чтобы увидеть прежние сообщения.
complaint-no-contact = Не оставлен
complaint-vacancy = Вакансия
complaint-open-vacancy = Открыть вакансию
complaint-note = Ответ тому, кто сообщил
complaint-note-hint = Что выяснилось и что сделано, простыми словами
complaint-note-missing = Напишите, что выяснилось
complaint-moved-on = Решение тем временем принял другой сотрудник. Ничего не записано.

## Help
help-lead = Короткие ответы на частые вопросы.
help-begin = С чего начать?
help-begin-a = Посмотрите программы и узнайте, чего вам не хватает: для этого регистрация не нужна. Чтобы подать заявку, зарегистрируйтесь и заполните профиль.
help-cost = Сколько это стоит?
help-cost-a = Портал и подача заявки бесплатны. Что могут брать другие и что запрещено, указано на странице каждой программы с источником.
help-name = Имя записано по-разному в двух документах
help-name-a = Главное — паспорт. До записи на экзамен пишите имя точно как в паспорте: после экзамена исправить часто уже нельзя.
help-code = Код не приходит
help-code-a = Подождите минуту и проверьте показанный номер или почту. Затем нажмите «Отправить новый код». В час можно получить три кода.
help-waiting = Что такое лист ожидания?
help-waiting-a = Если места заняты, можно подождать. Когда кто-то уходит, первый в очереди сразу получает место и сообщение. Ваше место в очереди указано в заявке.
help-refused = Мою заявку отклонили
help-refused-a = Причина указана в заявке. Когда она будет устранена, подайте заявку в следующий набор.
help-fraud = Кто-то просит деньги или обещает работу
help-fraud-a = Не платите и не отдавайте паспорт. Посмотрите страницу «Кто и за что может брать деньги». В заявке можно указать, кто просил деньги.
help-certificate = Как работодателю проверить мой сертификат?
help-certificate-a = По номеру, на странице «Проверить сертификат», без регистрации. Видны состояние, даты и только первые буквы имени.

## Fees
fees-lead = Что запрещено, что бесплатно, что платите вы и что неизвестно — с источником и датой.
fees-warning = Кто требует залог, забирает паспорт или требует штраф, нарушает правила.
fees-everywhere = Везде

## Sources
sources-lead = Каждое правило, платёж и дата взяты из этих источников. Правила меняются раз в несколько месяцев: дата показывает, насколько сведения свежи.
sources-unknown = Нам неизвестно: названия 22 профессий турецкого проекта, срок действия экзаменов по навыкам и что могут брать частные агентства после закона от 11 ноября 2025 года.
sources-list = Источники

## Personal data
privacy-lead = Что о вас хранится, зачем, кто это видит и как долго.
privacy-what = Что хранится
privacy-what-a = Номер или почта, пароль в виде, из которого его нельзя прочитать, согласие с текстом и датой, ответы профиля и заявок, сертификаты и отправленные вам сообщения. Ответы, данные без регистрации, не хранятся.
privacy-why = Зачем
privacy-why-a = Чтобы проверить условия программ, рассмотреть ваши заявки и сообщать о каждом изменении.
privacy-who = Кто это видит
privacy-who-a = Вы и сотрудники, которым это нужно для работы. Каждый раз, когда сотрудник открывает вашу страницу или принимает решение, записывается, кто и когда.
privacy-public = Что видно всем
privacy-public-a = Только то, что показывает проверка тому, у кого есть номер сертификата: состояние, вид, даты и первые буквы имени.
privacy-long = Как долго
privacy-long-a = Сеанс завершается через 14 дней без использования, самое позднее через 60. Неиспользованные коды удаляются в течение дня. Для остальных данных срок пока не установлен.
privacy-cookies = Файлы cookie
privacy-cookies-a = Два: один сохраняет вход, другой помнит язык. Чужих и рекламных нет.
privacy-rights = Ваши права
privacy-rights-a = Вы можете в любое время изменить ответы и отозвать заявку. Чтобы отозвать согласие или удалить данные, напишите сотрудникам портала.

## Accessibility
access-lead = Портал сделан для небольших телефонов, слабой связи и людей, которым трудно видеть, слышать или двигаться.
access-phone = Без скриптов
access-phone-a = Каждая страница и форма работает без скриптов и весит несколько килобайт.
access-reader = Клавиатура и экранный диктор
access-reader-a = Всё доступно с клавиатуры; ошибки названы вверху страницы и рядом с полем.
access-eyes = Зрение
access-eyes-a = Контраст текста не ниже 7 к 1 в светлой и тёмной теме. Состояние передано словом и формой, а не только цветом.
access-gap = Чего не хватает
access-gap-a = Портал проверен программами, но ещё не людьми, которые каждый день пользуются экранным диктором.

## The desk: intakes
intake-add = Добавить набор
intake-city = Место
intake-first = Первый день приёма заявок
intake-last = Последний день приёма заявок
intake-seats = Число мест
intake-wrong-order = День окончания не может быть в прошлом или раньше начала
intake-wrong-seats = Напишите число мест цифрами, не меньше 1
intake-all = Наборы
intake-none-do = Добавьте первый ниже.
intake-taken = Занято / мест (+ ждут)
intake-taken-now = Занято мест
intake-wrong-taken = Укажите не меньше { $taken }: столько человек уже имеют место
intake-moved-on = Тем временем этот набор изменил кто-то другой. Ничего не записано: так он выглядит сейчас.
intake-close = Закрыть досрочно
intake-close-about = Новые заявки больше не принимаются. Все, кто подал заявку или начал её, получат сообщение с причиной. Отменить это нельзя.
intake-close-do = Закрыть сейчас

## The desk: dated rows
row-rules = Правила для всех программ
row-add = Добавить строку
row-add-title = Добавить: { $topic }
row-replace = Заменить новой строкой
row-replace-title = Заменить: { $topic }
row-replaces = Заменяется: { $row } ({ $days }). Старая строка закончится днём раньше.
row-preview = Показать, как это читается
row-as-read = Так это увидят читатели
row-save = Сохранить как показано
row-moved-on = Тем временем эту строку изменил кто-то другой. Ничего не записано: откройте её из списка заново.
row-scope = Где действует
row-scope-own = Только в этой программе
row-scope-kind = Во всех программах этого вида: { $kind }
row-scope-all = Во всех программах
row-from = Первый день
row-from-hint = Пусто: действовало всегда
row-to = Последний день
row-to-hint = Пусто: окончание неизвестно
row-as-of = Прочитано в источнике
row-last = Последний день
row-last-hint = День перед первым днём отменяет строку.
row-always = всегда
row-never = отменена, не действует
row-shipped = поставлено с программой
row-staff = внесено сотрудниками
row-unreadable = Эту строку нельзя прочитать
row-number-wrong = Напишите целое число цифрами, не меньше 1
row-order-wrong = Конец не раньше начала, а начало не раньше начала заменяемой строки
row-future-wrong = Этот день ещё не наступил
row-expected = Ожидается
row-expected-hint = 2027, 2027-04 или 2027-04-01; пусто, если неизвестно
row-expected-wrong = Напишите год, месяц или день: 2027, 2027-04 или 2027-04-01
row-nothing = Нет
row-currency = Единица суммы
row-sum = Сумма, если платят или возвращают
row-price = Стоимость (пусто: неизвестно)
row-pay-month = Оплата в месяц
row-duration-hint = Пусто: без ограничения
row-months = Месяцев
row-years = Лет
row-days = Обычное ожидание в днях (пусто: неизвестно)
row-preparation = Обычная подготовка в месяцах (пусто: неизвестно)
row-owner = Кто делает
row-with = Это замена другому условию?
row-alone = Нет, это отдельное условие
row-after = После чего?
row-after-all = После всех
row-validity = Сколько действует?
row-validity-some = Несколько месяцев
row-validity-months = действует { $length }
row-validity-unlimited = окончание действия неизвестно
row-validity-unknown = срок действия неизвестен
row-clock =
    { $days ->
        [one] часы видны в последний { $days } день
        [few] часы видны в последние { $days } дня
        [many] часы видны в последние { $days } дней
       *[other] часы видны в последние { $days } дня
    }
row-clock-days = За сколько дней до конца показывать часы?
row-test-place = Где проходит экзамен по навыкам
row-fee = Плата
row-age-min = Наименьший возраст
row-age-max = Наибольший возраст
row-language = Языковой экзамен
row-skills = Экзамен по навыкам
row-experience = Опыт работы
row-statement = Подтверждение кандидата
row-stay = Время в этом статусе
row-done = Ранее завершённая программа
row-step = Шаг
row-document = Документ
row-test = Экзамен
row-amount = Базовая расчётная величина
row-certificate-rule = Действие сертификатов
row-exchange-rate = Курс валюты к суму
row-rate = Цена в сумах
row-rate-hint = Как в источнике, например 80,15
row-rate-per = За сколько единиц
row-rate-wrong = Напишите число, например 80,15

## Agreements and figures
agreements-title = Соглашения
agreements-lead = О чём Узбекистан договорился с Японией и с Турцией: по датам и с источником.
agreements-plans = План — не обещание: отмеченное как план ещё не действует.
agreements-jp = С Японией
agreements-tr = С Турцией
agreement-when = Когда
agreement-what = Что
agreement-undated = в источнике нет даты
figures-title = Цифры
figures-lead = Что известно в цифрах, с источником, и что считает сам портал.
figures-known = Известные цифры
figures-own = Цифры портала
figures-own-about = Подсчитано: { $when }. Числа меньше { $limit } не показаны, чтобы никого нельзя было узнать.
figure-what = Что посчитано
figure-value = Число
figure-years = Годы
figure-about = около { $value }
figure-few = меньше { $limit }
figure-applications = Отправленные заявки
figure-certificates = Сертификаты: { $state }
