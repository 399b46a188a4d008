# Russian.

## The frame of every page
brand = Koʻprik
brand-line = проверенные пути к работе за рубежом
brand-home = Koʻprik, главная страница
skip = Перейти к содержанию
language-label = Язык:
menu = Меню
menu-programmes = Программы
menu-check = Проверить сертификат
menu-desk = Рабочий стол
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
foot-accessibility = Доступность
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
fail-forbidden-do = Вы вошли, но у вашей учётной записи нет права на эту страницу, либо форма отправлена с другого сайта. Вернитесь и попробуйте ещё раз с этого сайта.
fail-too-many = Слишком много попыток за короткое время
fail-too-many-do = Подождите минуту и попробуйте снова. Ничего не потеряно.
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

## Home page
home-title = Работа за рубежом без обмана и лишних поборов
home-lead = Программы в Японию и Турцию: с правилами, платежами и источниками. Узнайте, чего вам не хватает, подайте заявку и следите за каждым шагом.
home-start = Выбрать программу
home-doors = Что вы хотите сделать?
home-check = Проверить сертификат
home-check-about = По номеру, без регистрации, за несколько секунд.
home-eligible = Узнать, чего мне не хватает
home-eligible-about = Ответьте на несколько вопросов. Регистрация не нужна.
home-register = Зарегистрироваться
home-register-about = Чтобы подать заявку и следить за ней.
home-fees = Кто и за что может брать деньги
home-fees-about = Что по правилам бесплатно, а что запрещено.
home-truth = Как обстоят дела на самом деле
