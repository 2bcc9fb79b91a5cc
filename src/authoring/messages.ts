import type { AuthorLanguage } from './author-language.ts';

/** What was found, what is expected, what to do. */
type Parts = readonly [found: string, expected: string, remedy: string];

/** Every message of `npm run check`, in the author's words. A missing language does not compile. */
const table = {
  // --- YAML ---
  'yaml-colon': {
    ru: [
      'В тексте стоит двоеточие с пробелом, и оно принято за новое поле.',
      'Текст с двоеточием – в кавычках.',
      'Возьмите весь текст после названия поля в кавычки: "...".',
    ],
    kk: [
      'Мәтінде қос нүкте мен бос орын тұр, сондықтан ол жаңа өріс деп қабылданды.',
      'Қос нүктесі бар мәтін тырнақшада тұруы керек.',
      'Өріс атауынан кейінгі мәтінді түгел тырнақшаға алыңыз: "...".',
    ],
    en: [
      'A colon and a space stand in the text and were taken for a new field.',
      'A text with a colon stands in quotes.',
      'Put the whole text after the name of the field in quotes: "...".',
    ],
  },
  encoding: {
    ru: [
      'Файл сохранён не в UTF-8: буквы не читаются.',
      'Кодировка UTF-8.',
      'Откройте прежний файл заново и сохраните: «Сохранить как», кодировка UTF-8.',
    ],
    kk: [
      'Файл UTF-8 кодтауымен сақталмаған: әріптер оқылмайды.',
      'UTF-8 кодтауы керек.',
      'Бұрынғы файлды қайта ашып, «Басқаша сақтау» арқылы UTF-8 кодтауымен сақтаңыз.',
    ],
    en: [
      'The file is not saved in UTF-8: its letters cannot be read.',
      'UTF-8.',
      'Open the file as it was and save it as UTF-8.',
    ],
  },
  'yaml-tab': {
    ru: ['Отступ сделан знаком табуляции.', 'Отступы – только пробелами.', 'Замените табуляцию двумя пробелами.'],
    kk: [
      'Шегініс табуляция белгісімен жасалған.',
      'Шегініс тек бос орынмен жасалады.',
      'Табуляцияны екі бос орынмен ауыстырыңыз.',
    ],
    en: ['The line is indented with a tab.', 'Indents are made of spaces only.', 'Replace the tab with two spaces.'],
  },
  'yaml-indent': {
    ru: [
      'Отступ строки не совпадает с отступом соседних строк.',
      'Поля одной группы стоят ровно друг под другом.',
      'Выровняйте начало строки по строкам выше.',
    ],
    kk: [
      'Жолдың шегінісі көрші жолдардың шегінісіне сай емес.',
      'Бір топтың өрістері бірінің астында бірі түзу тұрады.',
      'Жолдың басын жоғарыдағы жолдармен туралаңыз.',
    ],
    en: [
      'The indent of the line differs from its neighbours.',
      'Fields of one group stand exactly below each other.',
      'Align the line with the lines above.',
    ],
  },
  'yaml-quote': {
    ru: [
      'Кавычка открыта, но не закрыта, либо после неё стоит лишнее.',
      'Пара одинаковых кавычек вокруг всего текста.',
      'Закройте кавычку в конце текста; кавычки внутри текста пишите как «».',
    ],
    kk: [
      'Тырнақша ашылған, бірақ жабылмаған немесе одан кейін артық таңба тұр.',
      'Бүкіл мәтіннің екі жағында бірдей тырнақша тұруы керек.',
      'Мәтін соңында тырнақшаны жабыңыз; мәтін ішіндегі тырнақшаны «» деп жазыңыз.',
    ],
    en: [
      'A quote is opened and not closed, or something stands after it.',
      'A pair of equal quotes around the whole text.',
      'Close the quote at the end of the text; write quotes inside the text as «».',
    ],
  },
  'yaml-bracket': {
    ru: [
      'Скобка [ или { открыта и не закрыта, либо между значениями нет запятой.',
      'Список в [ ] и группа в { }, значения через запятую.',
      'Закройте скобку и проверьте запятые; текст со скобкой или запятой возьмите в кавычки.',
    ],
    kk: [
      '[ немесе { жақшасы ашылған, бірақ жабылмаған, не мәндер арасында үтір жоқ.',
      'Тізім [ ] ішінде, топ { } ішінде, мәндер үтірмен бөлінеді.',
      'Жақшаны жауып, үтірлерді тексеріңіз; жақшасы не үтірі бар мәтінді тырнақшаға алыңыз.',
    ],
    en: [
      'A bracket [ or { is not closed, or a comma is missing between values.',
      'A list in [ ], a group in { }, values separated by commas.',
      'Close the bracket and check the commas; put a text with a bracket or comma in quotes.',
    ],
  },
  'yaml-field-twice': {
    ru: [
      'Поле «{field}» стоит в одной группе дважды.',
      'Каждое поле – один раз.',
      'Соедините два значения в одно или удалите лишнее.',
    ],
    kk: [
      '«{field}» өрісі бір топта екі рет тұр.',
      'Әр өріс бір рет жазылады.',
      'Екі мәнді біріктіріңіз немесе артығын өшіріңіз.',
    ],
    en: ['The field "{field}" stands twice in one group.', 'Each field once.', 'Join the two values or remove one.'],
  },
  'yaml-no-colon': {
    ru: [
      'Строка не похожа ни на поле, ни на продолжение текста.',
      'Поле пишется так: название, двоеточие, пробел, значение.',
      'Поставьте двоеточие с пробелом после названия поля; длинный текст возьмите в кавычки.',
    ],
    kk: [
      'Жол өріске де, мәтіннің жалғасына да ұқсамайды.',
      'Өріс былай жазылады: атауы, қос нүкте, бос орын, мәні.',
      'Өріс атауынан кейін қос нүкте мен бос орын қойыңыз; ұзын мәтінді тырнақшаға алыңыз.',
    ],
    en: [
      'The line is neither a field nor the rest of a text.',
      'A field is written as name, colon, space, value.',
      'Put a colon and a space after the name of the field; put a long text in quotes.',
    ],
  },
  'yaml-sign': {
    ru: [
      'Значение начинается со знака, который в YAML имеет особый смысл.',
      'Такой текст – в кавычках.',
      'Возьмите текст в кавычки: "...".',
    ],
    kk: [
      'Мән YAML-да ерекше мағынасы бар таңбадан басталады.',
      'Мұндай мәтін тырнақшада тұруы керек.',
      'Мәтінді тырнақшаға алыңыз: "...".',
    ],
    en: [
      'The value begins with a sign that has a meaning of its own in YAML.',
      'Such a text stands in quotes.',
      'Put the text in quotes: "...".',
    ],
  },
  'yaml-other': {
    ru: [
      'Строка написана не по правилам YAML.',
      'Поле, двоеточие, пробел, значение; отступы пробелами.',
      'Сравните строку с соседними; если сомневаетесь, возьмите текст в кавычки.',
    ],
    kk: [
      'Жол YAML ережесіне сай жазылмаған.',
      'Өріс, қос нүкте, бос орын, мән; шегініс бос орынмен.',
      'Жолды көршілерімен салыстырыңыз; күмәндансаңыз, мәтінді тырнақшаға алыңыз.',
    ],
    en: [
      'The line does not follow the rules of YAML.',
      'Field, colon, space, value; indents of spaces.',
      'Compare the line with its neighbours; when in doubt, put the text in quotes.',
    ],
  },
  'frontmatter-missing': {
    ru: [
      'Файл не начинается со строки «---».',
      'Сначала слова между двумя строками «---», потом текст.',
      'Поставьте «---» первой строкой и ещё раз после слов.',
    ],
    kk: [
      'Файл «---» жолынан басталмайды.',
      'Алдымен екі «---» жолының арасындағы сөздер, содан кейін мәтін.',
      'Бірінші жолға және сөздерден кейін «---» қойыңыз.',
    ],
    en: [
      'The file does not begin with a line "---".',
      'First the words between two lines "---", then the text.',
      'Put "---" into the first line and again after the words.',
    ],
  },
  'frontmatter-open': {
    ru: [
      'После слов нет второй строки «---».',
      'Слова стоят между двумя строками «---».',
      'Поставьте строку «---» там, где слова кончаются и начинается текст.',
    ],
    kk: [
      'Сөздерден кейін екінші «---» жолы жоқ.',
      'Сөздер екі «---» жолының арасында тұрады.',
      'Сөздер аяқталып, мәтін басталатын жерге «---» жолын қойыңыз.',
    ],
    en: [
      'The second line "---" is missing.',
      'The words stand between two lines "---".',
      'Put a line "---" where the words end and the text begins.',
    ],
  },
  // --- fields ---
  'field-missing': {
    ru: ['Нет поля «{field}».', 'Это поле обязательно.', 'Добавьте поле со значением.'],
    kk: ['«{field}» өрісі жоқ.', 'Бұл өріс міндетті.', 'Өрісті мәнімен қосыңыз.'],
    en: ['The field "{field}" is missing.', 'This field must be given.', 'Add the field with its value.'],
  },
  'field-near': {
    ru: [
      'Неизвестное поле «{field}».',
      'Возможно, вы имели в виду «{near}».',
      'Исправьте название на «{near}» или удалите поле.',
    ],
    kk: [
      'Белгісіз өріс: «{field}».',
      'Мүмкін, «{near}» дегіңіз келген шығар.',
      'Атауын «{near}» деп түзетіңіз немесе өрісті өшіріңіз.',
    ],
    en: ['Unknown field "{field}".', 'Did you mean "{near}"?', 'Change the name to "{near}" or remove the field.'],
  },
  'field-unknown': {
    ru: ['Неизвестное поле «{field}».', 'Здесь бывают поля: {known}.', 'Исправьте название или удалите поле.'],
    kk: [
      'Белгісіз өріс: «{field}».',
      'Мұнда мына өрістер болады: {known}.',
      'Атауын түзетіңіз немесе өрісті өшіріңіз.',
    ],
    en: ['Unknown field "{field}".', 'The fields here are: {known}.', 'Correct the name or remove the field.'],
  },
  'value-empty': {
    ru: [
      'Поле «{field}» пустое.',
      'У поля должно быть значение.',
      'Впишите значение или удалите поле вместе с названием.',
    ],
    kk: ['«{field}» өрісі бос.', 'Өрістің мәні болуы керек.', 'Мәнін жазыңыз немесе өрісті атауымен бірге өшіріңіз.'],
    en: [
      'The field "{field}" is empty.',
      'The field needs a value.',
      'Write the value or remove the field with its name.',
    ],
  },
  'text-empty': {
    ru: ['В поле «{field}» нет текста.', 'Здесь нужны слова.', 'Напишите текст.'],
    kk: ['«{field}» өрісінде мәтін жоқ.', 'Мұнда сөз керек.', 'Мәтінін жазыңыз.'],
    en: ['The field "{field}" holds no text.', 'Words are needed here.', 'Write the text.'],
  },
  'text-expected': {
    ru: [
      'В поле «{field}» стоит не текст, а группа или список: {value}.',
      'Здесь нужен текст.',
      'Напишите текст; если в нём есть двоеточие или скобки, возьмите его в кавычки.',
    ],
    kk: [
      '«{field}» өрісінде мәтін емес, топ не тізім тұр: {value}.',
      'Мұнда мәтін керек.',
      'Мәтін жазыңыз; онда қос нүкте не жақша болса, тырнақшаға алыңыз.',
    ],
    en: [
      'The field "{field}" holds a group or a list, not a text: {value}.',
      'A text is needed here.',
      'Write a text; put it in quotes when it has a colon or brackets.',
    ],
  },
  'text-unquoted': {
    ru: [
      'В поле «{field}» стоит {value} без кавычек, и это не читается как текст.',
      'Здесь нужен текст.',
      'Возьмите значение в кавычки: "{value}".',
    ],
    kk: [
      '«{field}» өрісінде {value} тырнақшасыз тұр, сондықтан мәтін ретінде оқылмайды.',
      'Мұнда мәтін керек.',
      'Мәнді тырнақшаға алыңыз: "{value}".',
    ],
    en: [
      'The field "{field}" holds {value} without quotes, which is not read as a text.',
      'A text is needed here.',
      'Put the value in quotes: "{value}".',
    ],
  },
  'number-expected': {
    ru: [
      'В поле «{field}» стоит «{value}».',
      'Здесь нужно число цифрами, без кавычек.',
      'Напишите число цифрами, например 6 или 3.2.',
    ],
    kk: [
      '«{field}» өрісінде «{value}» тұр.',
      'Мұнда цифрмен жазылған, тырнақшасыз сан керек.',
      'Санды цифрмен жазыңыз, мысалы 6 немесе 3.2.',
    ],
    en: [
      'The field "{field}" holds "{value}".',
      'A number in digits is needed, without quotes.',
      'Write the number in digits, for example 6 or 3.2.',
    ],
  },
  'whole-number-expected': {
    ru: [
      'В поле «{field}» стоит «{value}».',
      'Здесь нужно целое число цифрами, без кавычек.',
      'Напишите целое число, например 6.',
    ],
    kk: [
      '«{field}» өрісінде «{value}» тұр.',
      'Мұнда цифрмен жазылған бүтін сан керек, тырнақшасыз.',
      'Бүтін сан жазыңыз, мысалы 6.',
    ],
    en: [
      'The field "{field}" holds "{value}".',
      'A whole number in digits is needed, without quotes.',
      'Write a whole number, for example 6.',
    ],
  },
  'number-small': {
    ru: ['В поле «{field}» стоит {value}.', 'Не меньше {limit}.', 'Проверьте число по документу.'],
    kk: ['«{field}» өрісінде {value} тұр.', '{limit} немесе одан көп болуы керек.', 'Санды құжат бойынша тексеріңіз.'],
    en: ['The field "{field}" holds {value}.', 'At least {limit}.', 'Check the number against the document.'],
  },
  'number-not-above': {
    ru: ['В поле «{field}» стоит {value}.', 'Больше {limit}.', 'Проверьте число по документу.'],
    kk: ['«{field}» өрісінде {value} тұр.', '{limit} санынан үлкен болуы керек.', 'Санды құжат бойынша тексеріңіз.'],
    en: ['The field "{field}" holds {value}.', 'More than {limit}.', 'Check the number against the document.'],
  },
  'number-large': {
    ru: ['В поле «{field}» стоит {value}.', 'Не больше {limit}.', 'Проверьте число по документу.'],
    kk: ['«{field}» өрісінде {value} тұр.', '{limit} немесе одан аз болуы керек.', 'Санды құжат бойынша тексеріңіз.'],
    en: ['The field "{field}" holds {value}.', 'At most {limit}.', 'Check the number against the document.'],
  },
  'flag-expected': {
    ru: [
      'В поле «{field}» стоит «{value}».',
      'Здесь нужно true или false.',
      'Напишите true (да) или false (нет), без кавычек.',
    ],
    kk: [
      '«{field}» өрісінде «{value}» тұр.',
      'Мұнда true немесе false керек.',
      'true (иә) немесе false (жоқ) деп тырнақшасыз жазыңыз.',
    ],
    en: ['The field "{field}" holds "{value}".', 'true or false is needed.', 'Write true or false, without quotes.'],
  },
  'list-expected': {
    ru: [
      'В поле «{field}» стоит {value}.',
      'Здесь нужен список.',
      'Возьмите значения в квадратные скобки: [одно, другое].',
    ],
    kk: [
      '«{field}» өрісінде {value} тұр.',
      'Мұнда тізім керек.',
      'Мәндерді төрт бұрышты жақшаға алыңыз: [бірі, екіншісі].',
    ],
    en: [
      'The field "{field}" holds {value}.',
      'A list is needed.',
      'Put the values in square brackets: [one, another].',
    ],
  },
  'group-expected': {
    ru: [
      'В поле «{field}» стоит {value}.',
      'Здесь нужна группа полей.',
      'Напишите поля строками ниже с отступом или в фигурных скобках: { поле: значение }.',
    ],
    kk: [
      '«{field}» өрісінде {value} тұр.',
      'Мұнда өрістер тобы керек.',
      'Өрістерді төменгі жолдарға шегініспен немесе ирек жақшада жазыңыз: { өріс: мән }.',
    ],
    en: [
      'The field "{field}" holds {value}.',
      'A group of fields is needed.',
      'Write the fields indented on the lines below or in braces: { field: value }.',
    ],
  },
  'text-short': {
    ru: ['Текст поля «{field}» слишком короткий: {length} зн.', 'Не меньше {limit} знаков.', 'Допишите текст.'],
    kk: [
      '«{field}» өрісінің мәтіні тым қысқа: {length} таңба.',
      'Кемінде {limit} таңба керек.',
      'Мәтінді толықтырыңыз.',
    ],
    en: ['The text of "{field}" is too short: {length} characters.', 'At least {limit} characters.', 'Write more.'],
  },
  'text-long': {
    ru: [
      'Текст поля «{field}» слишком длинный: {length} зн.',
      'Не больше {limit} знаков.',
      'Сократите текст; подробности перенесите в текст под словами.',
    ],
    kk: [
      '«{field}» өрісінің мәтіні тым ұзын: {length} таңба.',
      '{limit} таңбадан аспауы керек.',
      'Мәтінді қысқартыңыз; егжей-тегжейін сөздерден кейінгі мәтінге көшіріңіз.',
    ],
    en: [
      'The text of "{field}" is too long: {length} characters.',
      'At most {limit} characters.',
      'Shorten it; move the details to the text below the words.',
    ],
  },
  'list-short': {
    ru: ['В списке «{field}» значений: {count}.', 'Не меньше {limit}.', 'Допишите список.'],
    kk: ['«{field}» тізіміндегі мәндер саны: {count}.', 'Кемінде {limit} болуы керек.', 'Тізімді толықтырыңыз.'],
    en: ['The list "{field}" holds {count} values.', 'At least {limit}.', 'Add to the list.'],
  },
  'list-long': {
    ru: ['В списке «{field}» значений: {count}.', 'Не больше {limit}.', 'Уберите лишнее.'],
    kk: ['«{field}» тізіміндегі мәндер саны: {count}.', '{limit} мәннен аспауы керек.', 'Артығын алып тастаңыз.'],
    en: ['The list "{field}" holds {count} values.', 'At most {limit}.', 'Remove some.'],
  },
  'choice-near': {
    ru: ['В поле «{field}» стоит «{value}».', 'Одно из: {options}.', 'Возможно, вы имели в виду «{near}»: исправьте.'],
    kk: [
      '«{field}» өрісінде «{value}» тұр.',
      'Мыналардың бірі: {options}.',
      'Мүмкін, «{near}» дегіңіз келген шығар: түзетіңіз.',
    ],
    en: ['The field "{field}" holds "{value}".', 'One of: {options}.', 'Did you mean "{near}"? Correct it.'],
  },
  'choice-unknown': {
    ru: ['В поле «{field}» стоит «{value}».', 'Одно из: {options}.', 'Выберите значение из этого списка.'],
    kk: ['«{field}» өрісінде «{value}» тұр.', 'Мыналардың бірі: {options}.', 'Мәнді осы тізімнен таңдаңыз.'],
    en: ['The field "{field}" holds "{value}".', 'One of: {options}.', 'Choose a value from this list.'],
  },
  'format-wrong': {
    ru: [
      'Значение «{value}» в поле «{field}» написано не так.',
      'Значение того же вида, что в примере ниже.',
      'Перепишите значение по примеру.',
    ],
    kk: [
      '«{field}» өрісіндегі «{value}» мәні дұрыс жазылмаған.',
      'Төмендегі мысалдағыдай мән керек.',
      'Мәнді мысал бойынша қайта жазыңыз.',
    ],
    en: [
      'The value "{value}" of "{field}" is not written in the right way.',
      'A value like the example below.',
      'Write the value as in the example.',
    ],
  },
  'address-wrong': {
    ru: [
      '«{value}» в поле «{field}» не похоже на адрес в интернете.',
      'Полный адрес, начиная с https://.',
      'Скопируйте адрес из строки браузера.',
    ],
    kk: [
      '«{field}» өрісіндегі «{value}» интернет-мекенжайға ұқсамайды.',
      'https:// деп басталатын толық мекенжай керек.',
      'Мекенжайды браузер жолынан көшіріп алыңыз.',
    ],
    en: [
      '"{value}" in "{field}" is not an internet address.',
      'A whole address beginning with https://.',
      'Copy the address from the browser.',
    ],
  },
  'email-wrong': {
    ru: [
      '«{value}» в поле «{field}» не похоже на адрес почты.',
      'Адрес вида name@site.kz.',
      'Исправьте адрес: без пробелов, с одним знаком @.',
    ],
    kk: [
      '«{field}» өрісіндегі «{value}» пошта мекенжайына ұқсамайды.',
      'name@site.kz түріндегі мекенжай керек.',
      'Мекенжайды түзетіңіз: бос орынсыз, бір @ белгісімен.',
    ],
    en: [
      '"{value}" in "{field}" is not an e-mail address.',
      'An address such as name@site.kz.',
      'Mend the address: no spaces, one @.',
    ],
  },
  'date-wrong': {
    ru: [
      '«{value}» в поле «{field}» не похоже на дату.',
      'Год, месяц и день: 2012-11-01.',
      'Напишите дату в этом порядке, через дефис.',
    ],
    kk: [
      '«{field}» өрісіндегі «{value}» күнге ұқсамайды.',
      'Жыл, ай және күн: 2012-11-01.',
      'Күнді осы ретпен, дефис арқылы жазыңыз.',
    ],
    en: [
      '"{value}" in "{field}" is not a date.',
      'Year, month and day: 2012-11-01.',
      'Write the date in this order, with hyphens.',
    ],
  },
  'value-wrong': {
    ru: [
      'Значение поля «{field}» не подходит: {value}.',
      'Значение того же вида, что в примере ниже.',
      'Перепишите значение по примеру.',
    ],
    kk: [
      '«{field}» өрісінің мәні жарамайды: {value}.',
      'Төмендегі мысалдағыдай мән керек.',
      'Мәнді мысал бойынша қайта жазыңыз.',
    ],
    en: [
      'The value of "{field}" does not fit: {value}.',
      'A value like the example below.',
      'Write the value as in the example.',
    ],
  },
  'place-form': {
    ru: [
      'Место «{value}» в поле «{field}» написано не так.',
      'Номер пункта, двоеточие, номер строки исходного файла, в прямых кавычках; приложение 4 – a4.',
      'Напишите место, как в примере; без пробелов и слов.',
    ],
    kk: [
      '«{field}» өрісіндегі «{value}» орны дұрыс жазылмаған.',
      'Тармақ нөмірі, қос нүкте, бастапқы файлдағы жол нөмірі, тік тырнақшада; 4-қосымша – a4.',
      'Орынды мысалдағыдай жазыңыз; бос орын мен сөз болмасын.',
    ],
    en: [
      'The place "{value}" in "{field}" is not written in the right way.',
      'Number of the point, colon, line of the source file, in straight quotes; appendix 4 is a4.',
      'Write the place as in the example, without spaces or words.',
    ],
  },
  'point-form': {
    ru: [
      'Пункт «{value}» в поле «{field}» назван не так.',
      'Только номер пункта в прямых кавычках; приложение 4 – a4.',
      'Оставьте номер.',
    ],
    kk: [
      '«{field}» өрісіндегі «{value}» тармағы дұрыс аталмаған.',
      'Тек тармақ нөмірі, тік тырнақшада; 4-қосымша – a4.',
      'Нөмірін ғана қалдырыңыз.',
    ],
    en: [
      'The point "{value}" in "{field}" is not named in the right way.',
      'Only the number of the point in straight quotes; appendix 4 is a4.',
      'Leave the number only.',
    ],
  },
  'id-wrong': {
    ru: [
      'Код «{value}» написан не так.',
      'Маленькие латинские буквы, цифры и дефисы: power-of-attorney.',
      'Перепишите код латиницей; во всех файлах он один и тот же. Название на двух языках пишут в kk.mdx и ru.mdx.',
    ],
    kk: [
      '«{value}» коды дұрыс жазылмаған.',
      'Кіші латын әріптері, цифрлар және дефис: power-of-attorney.',
      'Кодты латын әрпімен қайта жазыңыз; ол барлық файлда бірдей. Атауы kk.mdx пен ru.mdx ішінде екі тілде жазылады.',
    ],
    en: [
      'The id "{value}" is not written in the right way.',
      'Small Latin letters, digits and hyphens: power-of-attorney.',
      'Write the id again, the same in all files. Its name in two languages stands in kk.mdx and ru.mdx.',
    ],
  },
  'date-missing': {
    ru: [
      'У акта не указана дата.',
      'Без даты могут стоять только Конституция и кодекс: документы называют их по имени.',
      'Впишите дату акта, как она напечатана: date: 2012-11-01.',
    ],
    kk: [
      'Актінің күні көрсетілмеген.',
      'Күнсіз тек Конституция мен кодекс тұра алады: құжаттар оларды атауымен атайды.',
      'Актінің күнін басылғандай жазыңыз: date: 2012-11-01.',
    ],
    en: [
      'The act has no date.',
      'Only the Constitution or a code may stand without one: documents name them by their title.',
      'Write the date of the act as it is printed: date: 2012-11-01.',
    ],
  },
  'one-bound': {
    ru: [
      'В записи «{field}» граница срока не указана или их несколько.',
      'Ровно одно из полей at-most (не больше), at-least (не меньше), exactly (ровно).',
      'Оставьте одно из трёх полей, как сказано в документе.',
    ],
    kk: [
      '«{field}» жазбасында мерзім шегі көрсетілмеген немесе бірнешеу.',
      'at-most (аспайды), at-least (кем емес), exactly (дәл) өрістерінің тек біреуі.',
      'Құжатта айтылғандай, үш өрістің біреуін қалдырыңыз.',
    ],
    en: [
      'The entry "{field}" has no bound or several.',
      'Exactly one of at-most, at-least, exactly.',
      'Keep one of the three, as the document says.',
    ],
  },
  'one-area-bound': {
    ru: [
      'В записи «{field}» граница площади не указана или их две.',
      'Ровно одно из полей up-to (до) и above (свыше).',
      'Оставьте одно из двух полей.',
    ],
    kk: [
      '«{field}» жазбасында аудан шегі көрсетілмеген немесе екеу.',
      'up-to (дейін) және above (артық) өрістерінің тек біреуі.',
      'Екі өрістің біреуін қалдырыңыз.',
    ],
    en: [
      'The entry "{field}" has no bound of the area or two.',
      'Exactly one of up-to and above.',
      'Keep one of the two.',
    ],
  },
  'hours-missing': {
    ru: [
      'В записи «{field}» нет часов работы.',
      'Поле open с часами или own-schedule: true (по своему графику).',
      'Добавьте одно из двух полей.',
    ],
    kk: [
      '«{field}» жазбасында жұмыс сағаттары жоқ.',
      'Сағаттары бар open өрісі немесе own-schedule: true (өз кестесі бойынша).',
      'Екі өрістің бірін қосыңыз.',
    ],
    en: [
      'The entry "{field}" has no hours.',
      'The field open with hours, or own-schedule: true.',
      'Add one of the two.',
    ],
  },
  'language-missing': {
    ru: [
      'В поле «{field}» нет текста ни на одном языке.',
      'Текст в kk, в ru или в обоих.',
      'Напишите текст хотя бы на одном языке.',
    ],
    kk: [
      '«{field}» өрісінде ешбір тілде мәтін жоқ.',
      'kk, ru немесе екеуінде де мәтін болуы керек.',
      'Мәтінді кемінде бір тілде жазыңыз.',
    ],
    en: [
      'The field "{field}" has no text in any language.',
      'A text in kk, in ru or in both.',
      'Write the text in one language at least.',
    ],
  },
  'lines-order': {
    ru: [
      'В поле «{field}» последняя строка стоит раньше первой.',
      'Сначала номер первой строки, потом последней.',
      'Поменяйте два числа местами.',
    ],
    kk: [
      '«{field}» өрісінде соңғы жол біріншіден бұрын тұр.',
      'Алдымен бірінші жолдың, содан кейін соңғы жолдың нөмірі.',
      'Екі санның орнын ауыстырыңыз.',
    ],
    en: [
      'In "{field}" the last line stands before the first.',
      'The number of the first line, then of the last.',
      'Swap the two numbers.',
    ],
  },
  'actor-or-unit': {
    ru: [
      'В шаге «{field}» указаны и исполнитель, и подразделение.',
      'Одно из двух.',
      'Оставьте то, что названо в документе.',
    ],
    kk: [
      '«{field}» қадамында орындаушы да, бөлімше де көрсетілген.',
      'Екеуінің бірі ғана.',
      'Құжатта аталғанын қалдырыңыз.',
    ],
    en: ['The step "{field}" names both an actor and a unit.', 'One of the two.', 'Keep what the document names.'],
  },
  'form-name-twice': {
    ru: ['Имя «{name}» носят два поля бланка.', 'У каждого поля своё имя.', 'Дайте одному из полей другое имя.'],
    kk: [
      'Бланкінің екі өрісі «{name}» деп аталған.',
      'Әр өрістің өз аты болады.',
      'Өрістердің біріне басқа ат беріңіз.',
    ],
    en: [
      'Two fields of the form are named "{name}".',
      'Each field has its own name.',
      'Give one of them another name.',
    ],
  },
  'form-same-as': {
    ru: [
      '«{name}» – не поле выше этого места.',
      'Имя поля, которое стоит в бланке раньше.',
      'Проверьте имя в same-as.',
    ],
    kk: [
      '«{name}» – бұл жерден жоғары тұрған өріс емес.',
      'Бланкіде бұрын тұрған өрістің аты.',
      'same-as ішіндегі атты тексеріңіз.',
    ],
    en: [
      '"{name}" is not a field above this place.',
      'The name of a field that stands earlier in the form.',
      'Check the name in same-as.',
    ],
  },
  'form-blanks': {
    ru: [
      'В тексте стоят пропуски {found}, а в fields описаны {known}.',
      'Одни и те же пропуски в тексте на обоих языках и в fields.',
      'Добавьте недостающий пропуск или уберите лишний.',
    ],
    kk: [
      'Мәтінде {found} бос орындары тұр, ал fields ішінде {known} сипатталған.',
      'Екі тілдегі мәтінде және fields ішінде бос орындар бірдей болуы керек.',
      'Жетіспейтін бос орынды қосыңыз немесе артығын алып тастаңыз.',
    ],
    en: [
      'The text has the blanks {found}, fields describes {known}.',
      'The same blanks in both languages and in fields.',
      'Add the missing blank or remove the extra one.',
    ],
  },
  'form-pen-rows': {
    ru: [
      'Строк для ручки не меньше, чем всех строк: {rows}.',
      'Строк для ручки меньше, чем всех.',
      'Уменьшите pen-rows; строка только для ручки – это блок signature.',
    ],
    kk: [
      'Қаламмен толтырылатын жолдар барлық жолдан ({rows}) кем емес.',
      'Қаламмен толтырылатын жолдар барлық жолдан аз болуы керек.',
      'pen-rows санын азайтыңыз; тек қаламға арналған жол – signature блогы.',
    ],
    en: [
      'The rows for the pen are not fewer than all rows: {rows}.',
      'Fewer rows for the pen than rows.',
      'Lower pen-rows; a line only for the pen is a signature.',
    ],
  },
  'form-cells': {
    ru: [
      'В строке таблицы ячеек: {cells}, а столбцов: {columns}.',
      'В каждой строке столько ячеек, сколько столбцов.',
      'Добавьте или уберите ячейки.',
    ],
    kk: [
      'Кесте жолындағы ұяшықтар саны: {cells}, ал бағандар саны: {columns}.',
      'Әр жолда ұяшық саны баған санына тең болуы керек.',
      'Ұяшық қосыңыз немесе алып тастаңыз.',
    ],
    en: [
      'The row has {cells} cells, the table {columns} columns.',
      'As many cells in each row as columns.',
      'Add or remove cells.',
    ],
  },
  'origin-path': {
    ru: [
      'Адрес в поле «{field}» длиннее имени сайта.',
      'Только https:// и имя сайта: https://qyzmet.example.',
      'Уберите всё после имени сайта.',
    ],
    kk: [
      '«{field}» өрісіндегі мекенжай сайт атынан ұзын.',
      'Тек https:// және сайт аты: https://qyzmet.example.',
      'Сайт атынан кейінгінің бәрін алып тастаңыз.',
    ],
    en: [
      'The address in "{field}" is longer than the name of the site.',
      'Only https:// and the name of the site: https://qyzmet.example.',
      'Remove all after the name of the site.',
    ],
  },
  // --- files and ids ---
  'file-unknown': {
    ru: [
      'Файл не из тех, которые лежат в этой папке.',
      'Папка content устроена, как описано в content/README.md.',
      'Проверьте название и папку файла или удалите его.',
    ],
    kk: [
      'Бұл файл осы қалтада тұратын файлдардың бірі емес.',
      'content қалтасы content/README.md ішінде сипатталғандай құрылады.',
      'Файлдың аты мен қалтасын тексеріңіз немесе оны өшіріңіз.',
    ],
    en: [
      'The file is none of those that stand in this folder.',
      'The folder content is laid out as content/README.md says.',
      'Check the name and the folder of the file, or remove it.',
    ],
  },
  'file-missing': {
    ru: ['Нет файла {name}.', 'Без этого файла сайт собрать нельзя.', 'Верните файл на место.'],
    kk: ['{name} файлы жоқ.', 'Бұл файлсыз сайтты құрастыруға болмайды.', 'Файлды орнына қайтарыңыз.'],
    en: ['The file {name} is missing.', 'The site cannot be built without it.', 'Put the file back.'],
  },
  'facts-missing': {
    ru: [
      'В папке «{slug}» нет файла facts.yaml.',
      'Три файла: facts.yaml, kk.mdx, ru.mdx.',
      'Создайте facts.yaml или переименуйте файл с фактами.',
    ],
    kk: [
      '«{slug}» қалтасында facts.yaml файлы жоқ.',
      'Үш файл: facts.yaml, kk.mdx, ru.mdx.',
      'facts.yaml файлын жасаңыз немесе деректер файлының атын өзгертіңіз.',
    ],
    en: [
      'The folder "{slug}" has no facts.yaml.',
      'Three files: facts.yaml, kk.mdx, ru.mdx.',
      'Create facts.yaml or rename the file with the facts.',
    ],
  },
  'language-file-missing': {
    ru: [
      'В папке «{slug}» нет файла {name}.',
      'Три файла: facts.yaml, kk.mdx, ru.mdx.',
      'Выполните npm run check -- --fill: файл появится со всеми полями, останется написать текст.',
    ],
    kk: [
      '«{slug}» қалтасында {name} файлы жоқ.',
      'Үш файл: facts.yaml, kk.mdx, ru.mdx.',
      'npm run check -- --fill орындаңыз: файл барлық өрісімен пайда болады, мәтінін жазу ғана қалады.',
    ],
    en: [
      'The folder "{slug}" has no file {name}.',
      'Three files: facts.yaml, kk.mdx, ru.mdx.',
      'Run npm run check -- --fill: the file appears with all fields, only the text is left to write.',
    ],
  },
  'slug-wrong': {
    ru: [
      'Название «{slug}» не годится для адреса страницы.',
      'Маленькие латинские буквы, цифры и дефисы: permanent-land-use-act.',
      'Переименуйте папку или файл.',
    ],
    kk: [
      '«{slug}» атауы бет мекенжайына жарамайды.',
      'Кіші латын әріптері, цифрлар және дефис: permanent-land-use-act.',
      'Қалтаның не файлдың атын өзгертіңіз.',
    ],
    en: [
      'The name "{slug}" does not fit the address of a page.',
      'Small Latin letters, digits and hyphens: permanent-land-use-act.',
      'Rename the folder or the file.',
    ],
  },
  'slug-twice': {
    ru: [
      'Название «{slug}» уже занято: {other}.',
      'У каждого стандарта и регламента своё название.',
      'Переименуйте одну из двух папок.',
    ],
    kk: [
      '«{slug}» атауы бос емес: {other}.',
      'Әр стандарт пен регламенттің өз атауы болады.',
      'Екі қалтаның бірінің атын өзгертіңіз.',
    ],
    en: [
      'The name "{slug}" is taken already: {other}.',
      'Each standard and regulation has its own name.',
      'Rename one of the two folders.',
    ],
  },
  'id-twice': {
    ru: [
      'Код «{id}» уже стоит в строке {line}.',
      'У каждой записи свой код.',
      'Дайте одной из двух записей другой код или удалите повтор.',
    ],
    kk: [
      '«{id}» коды {line}-жолда тұр.',
      'Әр жазбаның өз коды болады.',
      'Екі жазбаның біріне басқа код беріңіз немесе қайталануын өшіріңіз.',
    ],
    en: [
      'The id "{id}" stands already in line {line}.',
      'Each entry has its own id.',
      'Give one of the two another id, or remove the repetition.',
    ],
  },
  'register-twice': {
    ru: [
      'Номер {number} в реестре уже у стандарта «{slug}».',
      'У каждой услуги свой номер в реестре.',
      'Проверьте номер по документу.',
    ],
    kk: [
      'Тізілімдегі {number} нөмірі «{slug}» стандартында тұр.',
      'Тізілімде әр қызметтің өз нөмірі болады.',
      'Нөмірді құжат бойынша тексеріңіз.',
    ],
    en: [
      'The register number {number} belongs to "{slug}".',
      'Each service has its own register number.',
      'Check the number against the document.',
    ],
  },
  // --- words and facts ---
  'word-missing': {
    ru: [
      'Для «{id}» нет слов в {name}.',
      'Текст в разделе {list} этого файла или в общем словаре.',
      'Выполните npm run check -- --fill и напишите текст.',
    ],
    kk: [
      '«{id}» үшін {name} файлында сөз жоқ.',
      'Осы файлдың {list} бөлімінде немесе ортақ сөздікте мәтін болуы керек.',
      'npm run check -- --fill орындап, мәтінін жазыңыз.',
    ],
    en: [
      'There are no words for "{id}" in {name}.',
      'A text under {list} in that file, or in the shared vocabulary.',
      'Run npm run check -- --fill and write the text.',
    ],
  },
  'word-unused': {
    ru: [
      'Слова «{id}» в разделе {list} ни к чему не относятся.',
      'Код из facts.yaml.',
      'Исправьте код или удалите эти слова.',
    ],
    kk: [
      '{list} бөліміндегі «{id}» сөздері ешнәрсеге қатысты емес.',
      'facts.yaml ішіндегі код керек.',
      'Кодты түзетіңіз немесе бұл сөздерді өшіріңіз.',
    ],
    en: [
      'The words "{id}" under {list} belong to nothing.',
      'An id of facts.yaml.',
      'Correct the id or remove the words.',
    ],
  },
  'word-near': {
    ru: [
      'Слова «{id}» в разделе {list} ни к чему не относятся.',
      'Код из facts.yaml; похожий код: {near}.',
      'Исправьте код на «{near}» или удалите эти слова.',
    ],
    kk: [
      '{list} бөліміндегі «{id}» сөздері ешнәрсеге қатысты емес.',
      'facts.yaml ішіндегі код керек; ұқсас коды: {near}.',
      'Кодты «{near}» деп түзетіңіз немесе бұл сөздерді өшіріңіз.',
    ],
    en: [
      'The words "{id}" under {list} belong to nothing.',
      'An id of facts.yaml; a similar one: {near}.',
      'Change the id to "{near}" or remove the words.',
    ],
  },
  'word-one-sided': {
    ru: [
      'Слова «{id}» в разделе {list} есть здесь, но их нет в {name}.',
      'Одни и те же коды в kk.mdx и ru.mdx.',
      'Выполните npm run check -- --fill и напишите перевод либо удалите слова здесь.',
    ],
    kk: [
      '{list} бөліміндегі «{id}» сөздері осында бар, бірақ {name} файлында жоқ.',
      'kk.mdx пен ru.mdx файлдарындағы кодтар бірдей болуы керек.',
      'npm run check -- --fill орындап, аудармасын жазыңыз немесе мұндағы сөздерді өшіріңіз.',
    ],
    en: [
      'The words "{id}" under {list} stand here and not in {name}.',
      'The same ids in kk.mdx and ru.mdx.',
      'Run npm run check -- --fill and write the translation, or remove the words here.',
    ],
  },
  'vocabulary-unused': {
    ru: [
      'Слова «{id}» общего словаря никто не использует.',
      'Код, который стоит хотя бы в одном facts.yaml.',
      'Удалите эти слова или исправьте код.',
    ],
    kk: [
      'Ортақ сөздіктегі «{id}» сөздерін ешкім пайдаланбайды.',
      'Кемінде бір facts.yaml ішінде тұрған код керек.',
      'Бұл сөздерді өшіріңіз немесе кодты түзетіңіз.',
    ],
    en: [
      'Nobody uses the words "{id}" of the shared vocabulary.',
      'An id that stands in some facts.yaml.',
      'Remove the words or correct the id.',
    ],
  },
  'family-unknown': {
    ru: [
      'Семейства «{id}» нет в content/families.',
      'Название папки из content/families.',
      'Исправьте название или создайте content/families/{id} с файлами kk.mdx и ru.mdx.',
    ],
    kk: [
      '«{id}» тобы content/families ішінде жоқ.',
      'content/families ішіндегі қалта аты керек.',
      'Атауын түзетіңіз немесе ішінде kk.mdx пен ru.mdx бар content/families/{id} қалтасын жасаңыз.',
    ],
    en: [
      'There is no family "{id}" in content/families.',
      'The name of a folder in content/families.',
      'Correct the name, or make content/families/{id} with kk.mdx and ru.mdx.',
    ],
  },
  'family-file-missing': {
    ru: [
      'В семействе «{slug}» нет файла {name}.',
      'Два файла: kk.mdx и ru.mdx.',
      'Создайте {name} с теми же кодами и заголовками, что в другом файле.',
    ],
    kk: [
      '«{slug}» тобында {name} файлы жоқ.',
      'Екі файл керек: kk.mdx және ru.mdx.',
      '{name} файлын екінші файлдағы кодтармен және тақырыптармен жасаңыз.',
    ],
    en: [
      'The family "{slug}" has no file {name}.',
      'Two files: kk.mdx and ru.mdx.',
      'Make {name} with the ids and headings of the other file.',
    ],
  },
  'family-small': {
    ru: [
      'Услуг в семействе «{slug}»: {count}.',
      'Хотя бы две услуги, у которых в facts.yaml стоит «family: {slug}».',
      'Впишите family во вторую услугу или перенесите слова в саму услугу и удалите папку.',
    ],
    kk: [
      '«{slug}» тобындағы қызмет саны: {count}.',
      'facts.yaml ішінде «family: {slug}» тұрған кемінде екі қызмет керек.',
      'Екінші қызметке family жазыңыз немесе сөздерді қызметтің өзіне көшіріп, қалтаны өшіріңіз.',
    ],
    en: [
      'Services in the family "{slug}": {count}.',
      'Two services at least whose facts.yaml says "family: {slug}".',
      'Write family into a second service, or move the words into the service and remove the folder.',
    ],
  },
  'family-word-unused': {
    ru: [
      'Слова «{id}» в разделе {list} не берёт ни одна услуга семейства.',
      'Код из facts.yaml хотя бы двух услуг, у которых нет для него своих слов.',
      'Удалите эти слова или исправьте код.',
    ],
    kk: [
      '{list} бөліміндегі «{id}» сөздерін топтың бірде-бір қызметі алмайды.',
      'Осы кодқа өз сөзі жоқ кемінде екі қызметтің facts.yaml файлындағы код керек.',
      'Бұл сөздерді өшіріңіз немесе кодты түзетіңіз.',
    ],
    en: [
      'No service of the family takes the words "{id}" under {list}.',
      'An id in the facts.yaml of two services at least that have no words of their own for it.',
      'Remove the words or correct the id.',
    ],
  },
  'family-word-single': {
    ru: [
      'Слова «{id}» в разделе {list} берёт одна услуга: {slug}.',
      'В семействе стоит то, что берут хотя бы две услуги.',
      'Перенесите эти слова в standards/{slug}.',
    ],
    kk: [
      '{list} бөліміндегі «{id}» сөздерін бір ғана қызмет алады: {slug}.',
      'Топта кемінде екі қызмет алатын сөз тұрады.',
      'Бұл сөздерді standards/{slug} ішіне көшіріңіз.',
    ],
    en: [
      'One service only takes the words "{id}" under {list}: {slug}.',
      'A family holds what two services at least take.',
      'Move the words to standards/{slug}.',
    ],
  },
  'family-word-twice': {
    ru: [
      'Слова «{id}» в разделе {list} те же, что в семействе «{family}».',
      'Общее сказано один раз, в семействе.',
      'Удалите эти слова здесь, в обоих файлах.',
    ],
    kk: [
      '{list} бөліміндегі «{id}» сөздері «{family}» тобындағымен бірдей.',
      'Ортақ сөз бір рет, топта айтылады.',
      'Бұл сөздерді осы жерден, екі файлдан да өшіріңіз.',
    ],
    en: [
      'The words "{id}" under {list} are those of the family "{family}".',
      'What is shared is said once, in the family.',
      'Remove the words here, in both files.',
    ],
  },
  'family-one-sided': {
    ru: [
      'Слова «{id}» в разделе {list} есть здесь, но их нет в {name}.',
      'Одни и те же коды в обоих файлах семейства.',
      'Напишите перевод в {name} либо удалите слова здесь.',
    ],
    kk: [
      '{list} бөліміндегі «{id}» сөздері осында бар, бірақ {name} файлында жоқ.',
      'Топтың екі файлындағы кодтар бірдей болуы керек.',
      'Аудармасын {name} файлына жазыңыз немесе мұндағы сөздерді өшіріңіз.',
    ],
    en: [
      'The words "{id}" under {list} stand here and not in {name}.',
      'The same ids in both files of a family.',
      'Write the translation in {name}, or remove the words here.',
    ],
  },
  'family-figure': {
    ru: [
      'Вставка «{text}» не находит числа в facts.yaml услуг: {slugs}.',
      'Текст семейства стоит на странице каждой его услуги, и каждая даёт вставке ровно одно число.',
      'Исправьте имена во вставке или перенесите это место текста в сами услуги.',
    ],
    kk: [
      '«{text}» кірістірмесі мына қызметтердің facts.yaml файлынан сан таппайды: {slugs}.',
      'Топтың мәтіні оның әр қызметінің бетінде тұрады, кірістірмеге әрқайсысы дәл бір сан береді.',
      'Кірістірмедегі атауларды түзетіңіз немесе мәтіннің осы жерін қызметтердің өзіне көшіріңіз.',
    ],
    en: [
      '"{text}" finds no figure in the facts.yaml of: {slugs}.',
      'The text of a family stands on the page of each of its services, and each gives exactly one figure.',
      'Correct the names, or move this part of the text into the services.',
    ],
  },
  'family-body-length': {
    ru: [
      'Вместе с текстом семейства «{family}» здесь {count} слов.',
      'От {least} до {most} слов в двух текстах вместе.',
      'Допишите или сократите текст здесь или в семействе.',
    ],
    kk: [
      '«{family}» тобының мәтінімен бірге мұнда {count} сөз бар.',
      'Екеуінде бірге {least} сөзден {most} сөзге дейін болуы керек.',
      'Осы мәтінді немесе топтың мәтінін толықтырыңыз не қысқартыңыз.',
    ],
    en: [
      'Together with the text of the family "{family}" there are {count} words here.',
      'From {least} to {most} words in both together.',
      'Add or shorten here or in the family.',
    ],
  },
  'family-heading-twice': {
    ru: [
      'Заголовок «{heading}» стоит и здесь, и в семействе «{family}».',
      'Тексты идут на странице подряд, заголовок в них один раз.',
      'Измените или уберите заголовок здесь.',
    ],
    kk: [
      '«{heading}» тақырыбы осында да, «{family}» тобында да тұр.',
      'Мәтіндер бетте бірінен соң бірі тұрады, тақырып оларда бір рет болады.',
      'Мұндағы тақырыпты өзгертіңіз немесе алып тастаңыз.',
    ],
    en: [
      'The heading "{heading}" stands here and in the family "{family}".',
      'The texts follow each other on the page, each heading once.',
      'Change or remove the heading here.',
    ],
  },
  'alias-twice': {
    ru: ['Запрос «{alias}» стоит в списке дважды.', 'Каждый запрос один раз.', 'Удалите повтор.'],
    kk: ['«{alias}» сұрауы тізімде екі рет тұр.', 'Әр сұрау бір рет жазылады.', 'Қайталануын өшіріңіз.'],
    en: ['"{alias}" stands twice in the list.', 'Each alias once.', 'Remove the repetition.'],
  },
  'alias-of-other': {
    ru: [
      '«{alias}» – это название другой услуги: {slug}.',
      'Запросы, по которым ищут именно эту услугу.',
      'Удалите запрос или уточните его.',
    ],
    kk: [
      '«{alias}» – басқа қызметтің атауы: {slug}.',
      'Дәл осы қызметті іздейтін сұраулар керек.',
      'Сұрауды өшіріңіз немесе нақтылаңыз.',
    ],
    en: [
      '"{alias}" is the name of another service: {slug}.',
      'What people type to find this very service.',
      'Remove the alias or make it more exact.',
    ],
  },
  'translation-missing': {
    ru: [
      'Не сказано, чей это перевод.',
      'Документ написан на языке «{language}», значит, этот файл – перевод.',
      'Добавьте translation: ours или адрес опубликованного текста.',
    ],
    kk: [
      'Аударма кімдікі екені айтылмаған.',
      'Құжат «{language}» тілінде жазылған, демек, бұл файл – аударма.',
      'translation: ours деп немесе жарияланған мәтіннің мекенжайын қосыңыз.',
    ],
    en: [
      'It is not said whose translation this is.',
      'The document is written in "{language}", so this file is a translation.',
      'Add translation: ours or the address of the published text.',
    ],
  },
  'translation-address': {
    ru: [
      'Поле «{field}» не говорит, чей это перевод.',
      'ours – перевод наш; официальный перевод – только с адресом опубликованного текста.',
      'Напишите ours или { url: адрес страницы с этим текстом }.',
    ],
    kk: [
      '«{field}» өрісі аударманың кімдікі екенін айтпайды.',
      'ours – аударма біздікі; ресми аударма тек жарияланған мәтіннің мекенжайымен жазылады.',
      'ours деп немесе { url: осы мәтін тұрған беттің мекенжайы } деп жазыңыз.',
    ],
    en: [
      'The field "{field}" does not say whose translation it is.',
      'ours: the translation is ours; an official one only with the address of the published text.',
      'Write ours, or { url: the address of the page with this text }.',
    ],
  },
  'translation-extra': {
    ru: [
      'Здесь стоит translation, но документ написан на этом же языке.',
      'Поле translation бывает только у перевода.',
      'Удалите поле translation.',
    ],
    kk: [
      'Мұнда translation тұр, бірақ құжат осы тілде жазылған.',
      'translation өрісі тек аудармада болады.',
      'translation өрісін өшіріңіз.',
    ],
    en: [
      'translation stands here, but the document is in this very language.',
      'Only a translation has this field.',
      'Remove the field translation.',
    ],
  },
  // --- references ---
  'act-unknown': {
    ru: ['Акта «{id}» нет в acts.yaml.', 'Код акта из acts.yaml.', 'Исправьте код или добавьте акт в acts.yaml.'],
    kk: [
      'acts.yaml файлында «{id}» актісі жоқ.',
      'acts.yaml ішіндегі акт коды керек.',
      'Кодты түзетіңіз немесе актіні acts.yaml файлына қосыңыз.',
    ],
    en: [
      'There is no act "{id}" in acts.yaml.',
      'The id of an act in acts.yaml.',
      'Correct the id or add the act to acts.yaml.',
    ],
  },
  'form-unknown': {
    ru: [
      'Бланка «{id}» нет в content/forms.',
      'Название файла из content/forms без .yaml.',
      'Исправьте название или создайте content/forms/{id}.yaml.',
    ],
    kk: [
      'content/forms қалтасында «{id}» бланкісі жоқ.',
      'content/forms ішіндегі файлдың .yaml жалғауынсыз аты керек.',
      'Атауын түзетіңіз немесе content/forms/{id}.yaml файлын жасаңыз.',
    ],
    en: [
      'There is no form "{id}" in content/forms.',
      'The name of a file in content/forms, without .yaml.',
      'Correct the name or create content/forms/{id}.yaml.',
    ],
  },
  'office-unknown': {
    ru: [
      'Учреждения «{id}» нет в content/offices.',
      'Код из первого столбца таблиц content/offices.',
      'Найдите учреждение в content/offices и скопируйте его код.',
    ],
    kk: [
      'content/offices ішінде «{id}» мекемесі жоқ.',
      'content/offices кестелерінің бірінші бағанындағы код керек.',
      'Мекемені content/offices ішінен тауып, кодын көшіріңіз.',
    ],
    en: [
      'There is no office "{id}" in content/offices.',
      'An id from the first column of the tables in content/offices.',
      'Find the office in content/offices and copy its id.',
    ],
  },
  'table-unknown': {
    ru: [
      'Таблицы «{id}» нет в content/tables.',
      'Папка и номер приложения: permanent-land-use-act/1.',
      'Исправьте название или выполните npm run import для этого документа.',
    ],
    kk: [
      'content/tables ішінде «{id}» кестесі жоқ.',
      'Қалта мен қосымша нөмірі: permanent-land-use-act/1.',
      'Атауын түзетіңіз немесе осы құжат үшін npm run import орындаңыз.',
    ],
    en: [
      'There is no table "{id}" in content/tables.',
      'Folder and number of the appendix: permanent-land-use-act/1.',
      'Correct the name or run npm run import for this document.',
    ],
  },
  'appendix-unknown': {
    ru: [
      'Приложения «{id}» нет в списке appendices.',
      'Номер из списка: {known}.',
      'Исправьте номер или добавьте приложение в appendices.',
    ],
    kk: [
      'appendices тізімінде «{id}» қосымшасы жоқ.',
      'Тізімдегі нөмір: {known}.',
      'Нөмірін түзетіңіз немесе қосымшаны appendices тізіміне қосыңыз.',
    ],
    en: [
      'There is no appendix "{id}" in the list appendices.',
      'A number of the list: {known}.',
      'Correct the number or add the appendix.',
    ],
  },
  'region-unknown': {
    ru: ['Региона «{id}» нет в regions.yaml.', 'Код региона: {known}.', 'Исправьте код.'],
    kk: ['regions.yaml файлында «{id}» өңірі жоқ.', 'Өңір коды: {known}.', 'Кодты түзетіңіз.'],
    en: ['There is no region "{id}" in regions.yaml.', 'The id of a region: {known}.', 'Correct the id.'],
  },
  'service-unknown': {
    ru: [
      'Нет ни стандарта, ни регламента «{id}».',
      'Название папки из content/standards или content/regulations.',
      'Исправьте название.',
    ],
    kk: [
      '«{id}» деген стандарт та, регламент те жоқ.',
      'content/standards немесе content/regulations ішіндегі қалта аты керек.',
      'Атауын түзетіңіз.',
    ],
    en: [
      'There is no standard or regulation "{id}".',
      'The name of a folder in content/standards or content/regulations.',
      'Correct the name.',
    ],
  },
  'case-unknown': {
    ru: [
      'Случая «{id}» нет в списке cases.',
      'Один из случаев: {known}.',
      'Исправьте код или добавьте случай в cases.',
    ],
    kk: [
      'cases тізімінде «{id}» жағдайы жоқ.',
      'Мына жағдайлардың бірі: {known}.',
      'Кодты түзетіңіз немесе жағдайды cases тізіміне қосыңыз.',
    ],
    en: ['There is no case "{id}" in cases.', 'One of the cases: {known}.', 'Correct the id or add the case to cases.'],
  },
  'unit-unknown': {
    ru: [
      'Участника «{id}» нет в списке units.',
      'Один из участников: {known}.',
      'Исправьте код, добавьте участника в units или, если это не подразделение, напишите actor.',
    ],
    kk: [
      'units тізімінде «{id}» қатысушысы жоқ.',
      'Мына қатысушылардың бірі: {known}.',
      'Кодты түзетіңіз, қатысушыны units тізіміне қосыңыз немесе ол бөлімше болмаса, actor деп жазыңыз.',
    ],
    en: [
      'There is no unit "{id}" in units.',
      'One of the units: {known}.',
      'Correct the id, add the unit to units, or write actor when it is no unit.',
    ],
  },
  'channel-unused': {
    ru: [
      'Канала «{id}» у этого стандарта нет.',
      'Один из каналов: {known}.',
      'Исправьте код или добавьте канал в channels.',
    ],
    kk: [
      'Бұл стандартта «{id}» арнасы жоқ.',
      'Мына арналардың бірі: {known}.',
      'Кодты түзетіңіз немесе арнаны channels ішіне қосыңыз.',
    ],
    en: [
      'This standard has no channel "{id}".',
      'One of the channels: {known}.',
      'Correct the id or add the channel to channels.',
    ],
  },
  'threshold-unknown': {
    ru: [
      'Порога «{id}» нет в списке thresholds.',
      'Один из порогов: {known}.',
      'Исправьте код или добавьте порог в thresholds.',
    ],
    kk: [
      'thresholds тізімінде «{id}» шегі жоқ.',
      'Мына шектердің бірі: {known}.',
      'Кодты түзетіңіз немесе шекті thresholds тізіміне қосыңыз.',
    ],
    en: [
      'There is no threshold "{id}" in thresholds.',
      'One of the thresholds: {known}.',
      'Correct the id or add the threshold to thresholds.',
    ],
  },
  'result-unknown': {
    ru: [
      'Результата «{id}» нет в списке results.',
      'Один из результатов: {known}.',
      'Исправьте код или добавьте результат в results.',
    ],
    kk: [
      'results тізімінде «{id}» нәтижесі жоқ.',
      'Мына нәтижелердің бірі: {known}.',
      'Кодты түзетіңіз немесе нәтижені results тізіміне қосыңыз.',
    ],
    en: [
      'There is no result "{id}" in results.',
      'One of the results: {known}.',
      'Correct the id or add the result to results.',
    ],
  },
  'paper-unbrought': {
    ru: [
      'Документ «{id}» не принимает ни один канал.',
      'Хотя бы один канал с видом документа, например agency: copy.',
      'Укажите, в каком виде его приносят; если его берут из информационной системы – state-data.',
    ],
    kk: [
      '«{id}» құжатын бірде-бір арна қабылдамайды.',
      'Кемінде бір арна құжат түрімен, мысалы agency: copy.',
      'Оның қандай түрде әкелінетінін көрсетіңіз; ақпараттық жүйеден алынса – state-data.',
    ],
    en: [
      'No channel takes the paper "{id}".',
      'At least one channel with the form of the paper, such as agency: copy.',
      'Say in which form it is brought; state-data when it comes from an information system.',
    ],
  },
  'paper-channel': {
    ru: [
      'Документ «{id}» приносят через «{channel}», но такого канала у стандарта нет.',
      'Один из каналов: {known}.',
      'Удалите поле {channel} или добавьте канал в channels.',
    ],
    kk: [
      '«{id}» құжаты «{channel}» арқылы әкелінеді, бірақ стандартта мұндай арна жоқ.',
      'Мына арналардың бірі: {known}.',
      '{channel} өрісін өшіріңіз немесе арнаны channels ішіне қосыңыз.',
    ],
    en: [
      'The paper "{id}" is brought to "{channel}", a channel that this standard does not have.',
      'One of the channels: {known}.',
      'Remove the field {channel} or add the channel to channels.',
    ],
  },
  'term-missing': {
    ru: [
      'Нет срока результата: канал {channel}, случай {case}.',
      'Срок для каждого канала и случая либо «документ молчит».',
      'Добавьте срок с what: result. Документ о нём молчит – назовите этот случай в termless: образец в content/README.md.',
    ],
    kk: [
      'Нәтиже мерзімі жоқ: арна {channel}, жағдай {case}.',
      'Әр арна мен жағдайдың мерзімі немесе «құжатта айтылмаған» деген белгі керек.',
      'what: result мерзімін қосыңыз. Құжатта айтылмаса, бұл жағдайды termless ішінде атаңыз: үлгісі content/README.md ішінде.',
    ],
    en: [
      'No term of the result: channel {channel}, case {case}.',
      'A term for each channel and case, or the statement that the document is silent.',
      'Add a term with what: result. Where the document is silent, name this case in termless: see content/README.md.',
    ],
  },
  'fact-twice': {
    ru: [
      'Запись «{field}» повторяет запись на строке {line}: тот же канал и тот же случай.',
      'Для каждого канала и случая – одна запись.',
      'Укажите в записях разные channels, cases или if либо удалите лишнюю.',
    ],
    kk: [
      '«{field}» жазбасы {line}-жолдағы жазбаны қайталайды: арнасы да, жағдайы да бірдей.',
      'Әр арна мен жағдайға бір жазба керек.',
      'Жазбаларда әртүрлі channels, cases не if көрсетіңіз немесе артығын өшіріңіз.',
    ],
    en: [
      'The entry "{field}" repeats the entry on line {line}: same channel, same case.',
      'One entry for each channel and case.',
      'Give the entries different channels, cases or if, or remove one.',
    ],
  },
  'hours-wrong': {
    ru: [
      'Часы «{value}» прочесть нельзя.',
      'Дни Mo, Tu, We, Th, Fr, Sa, Su и время: Mo-Fr 09:00-13:00,14:00-18:00; PH off (PH – праздники). Круглосуточно – 24/7.',
      'Запишите часы по этому образцу.',
    ],
    kk: [
      '«{value}» деген уақытты оқу мүмкін емес.',
      'Күндер Mo, Tu, We, Th, Fr, Sa, Su және уақыт: Mo-Fr 09:00-13:00,14:00-18:00; PH off (PH – мерекелер). Тәулік бойы – 24/7.',
      'Жұмыс уақытын осы үлгімен жазыңыз.',
    ],
    en: [
      'The hours "{value}" cannot be read.',
      'Days Mo, Tu, We, Th, Fr, Sa, Su and times: Mo-Fr 09:00-13:00,14:00-18:00; PH off (PH: holidays). Round the clock: 24/7.',
      'Write the hours like this.',
    ],
  },
  // --- figures ---
  figure: {
    ru: [
      'В тексте стоит срок, цена или время: «{text}».',
      'Сроки, цены и часы – только в facts.yaml.',
      'Уберите это из текста: в тексте страницы число покажет вставка {example}.',
    ],
    kk: [
      'Мәтінде мерзім, баға немесе уақыт тұр: «{text}».',
      'Мерзім, баға және сағат тек facts.yaml ішінде жазылады.',
      'Мұны мәтіннен алып тастаңыз: бет мәтінінде санды {example} кірістірмесі көрсетеді.',
    ],
    en: [
      'A term, price or time stands in the text: "{text}".',
      'Terms, prices and hours stand in facts.yaml only.',
      'Take it out of the text: in the text of the page {example} shows the figure.',
    ],
  },
  'digits-differ': {
    ru: [
      'Числа здесь: {mine}; в {name}: {theirs}.',
      'Одни и те же числа на обоих языках.',
      'Сверьте числа с документом и исправьте тот текст, где ошибка.',
    ],
    kk: [
      'Мұндағы сандар: {mine}; {name} файлында: {theirs}.',
      'Екі тілде сандар бірдей болуы керек.',
      'Сандарды құжатпен салыстырып, қатесі бар мәтінді түзетіңіз.',
    ],
    en: [
      'The numbers here: {mine}; in {name}: {theirs}.',
      'The same numbers in both languages.',
      'Compare with the document and mend the text that is wrong.',
    ],
  },
  // --- letters ---
  'legacy-letter': {
    ru: ['Буква «{letter}» старого шрифта в слове «{word}».', 'Казахская буква «{proposal}».', 'Напишите «{whole}».'],
    kk: [
      '«{word}» сөзінде ескі қаріптің «{letter}» әрпі тұр.',
      'Қазақ әрпі «{proposal}» керек.',
      '«{whole}» деп жазыңыз.',
    ],
    en: [
      'The letter "{letter}" of an old font stands in the word "{word}".',
      'The Kazakh letter "{proposal}".',
      'Write "{whole}".',
    ],
  },
  'strange-letter': {
    ru: [
      'Буквы «{letter}» в слове «{word}» нет ни в казахском, ни в русском алфавите.',
      'Буквы казахского или русского алфавита.',
      'Замените букву.',
    ],
    kk: [
      '«{word}» сөзіндегі «{letter}» әрпі қазақ әліпбиінде де, орыс әліпбиінде де жоқ.',
      'Қазақ немесе орыс әліпбиінің әріптері керек.',
      'Әріпті ауыстырыңыз.',
    ],
    en: [
      'The letter "{letter}" in "{word}" is in neither alphabet.',
      'Letters of the Kazakh or Russian alphabet.',
      'Replace the letter.',
    ],
  },
  'latin-in-cyrillic': {
    ru: [
      'В слове «{word}» есть латинские буквы: {letters}.',
      'Все буквы слова – кириллица.',
      'Наберите слово заново: «{whole}».',
    ],
    kk: [
      '«{word}» сөзінде латын әріптері бар: {letters}.',
      'Сөздің барлық әрпі кириллица болуы керек.',
      'Сөзді қайта теріңіз: «{whole}».',
    ],
    en: [
      'The word "{word}" has Latin letters in it: {letters}.',
      'All letters of the word are Cyrillic.',
      'Type the word again: "{whole}".',
    ],
  },
  'cyrillic-in-latin': {
    ru: [
      'В слове «{word}» есть русские или казахские буквы: {letters}.',
      'Все буквы слова – латиница.',
      'Наберите слово заново: «{whole}».',
    ],
    kk: [
      '«{word}» сөзінде орыс не қазақ әріптері бар: {letters}.',
      'Сөздің барлық әрпі латын болуы керек.',
      'Сөзді қайта теріңіз: «{whole}».',
    ],
    en: [
      'The word "{word}" has Cyrillic letters in it: {letters}.',
      'All letters of the word are Latin.',
      'Type the word again: "{whole}".',
    ],
  },
  'invisible-letter': {
    ru: ['В слове «{word}» есть невидимый знак {sign}.', 'Текст без невидимых знаков.', 'Наберите слово заново.'],
    kk: [
      '«{word}» сөзінде көрінбейтін {sign} таңбасы бар.',
      'Мәтінде көрінбейтін таңба болмауы керек.',
      'Сөзді қайта теріңіз.',
    ],
    en: [
      'The word "{word}" has an invisible sign {sign} in it.',
      'A text without invisible signs.',
      'Type the word again.',
    ],
  },
  // --- bodies ---
  'body-import': {
    ru: ['Строка «{text}» – это команда программы.', 'Обычный текст с разметкой Markdown.', 'Удалите строку.'],
    kk: ['«{text}» жолы – бағдарлама пәрмені.', 'Markdown белгілері бар қарапайым мәтін керек.', 'Жолды өшіріңіз.'],
    en: ['The line "{text}" is a command of a program.', 'Plain text with Markdown.', 'Remove the line.'],
  },
  'body-braces': {
    ru: [
      'В тексте стоит фигурная скобка: «{text}».',
      'Текст без фигурных скобок.',
      'Удалите скобки вместе с тем, что внутри, или замените их круглыми.',
    ],
    kk: [
      'Мәтінде ирек жақша тұр: «{text}».',
      'Мәтінде ирек жақша болмауы керек.',
      'Жақшаны ішіндегісімен өшіріңіз немесе дөңгелек жақшамен ауыстырыңыз.',
    ],
    en: [
      'A brace stands in the text: "{text}".',
      'Text without braces.',
      'Remove the braces with what is inside, or use round brackets.',
    ],
  },
  'body-tag': {
    ru: [
      'В тексте стоит «{text}».',
      'Обычный текст с разметкой Markdown; из вставок только: {known}.',
      'Удалите вставку; выделение пишите как **слово**, список – через дефис.',
    ],
    kk: [
      'Мәтінде «{text}» тұр.',
      'Markdown белгілері бар қарапайым мәтін; кірістірмелерден тек мыналар: {known}.',
      'Кірістірмені өшіріңіз; ерекшелеуді **сөз** деп, тізімді дефиспен жазыңыз.',
    ],
    en: [
      '"{text}" stands in the text.',
      'Plain text with Markdown; of components only: {known}.',
      'Remove it; write **word** for emphasis and a hyphen for a list.',
    ],
  },
  'body-insert': {
    ru: [
      'Вставка «{text}» написана не так.',
      'Имя с прописной буквы, значения в прямых кавычках, в конце косая черта: <Term what="result" />.',
      'Исправьте знаки во вставке по этому образцу.',
    ],
    kk: [
      '«{text}» кірістірмесі дұрыс жазылмаған.',
      'Атауы бас әріппен, мәндері тік тырнақшада, соңында қиғаш сызық: <Term what="result" />.',
      'Кірістірме таңбаларын осы үлгімен түзетіңіз.',
    ],
    en: [
      'The component "{text}" is not written in the right way.',
      'A capital first, values in straight quotes, a slash at the end: <Term what="result" />.',
      'Mend its signs after this pattern.',
    ],
  },
  'body-figure': {
    ru: [
      'Вставка «{text}» не находит числа в facts.yaml.',
      'Вставка называет ровно одно число: срок (what), минуты (stage), цену (tariff), если нужно – канал (channel) и случай (case).',
      'Сверьте имена во вставке с facts.yaml; если под неё подходит несколько чисел, добавьте channel или case.',
    ],
    kk: [
      '«{text}» кірістірмесі facts.yaml ішінен сан таппайды.',
      'Кірістірме дәл бір санды атайды: мерзім (what), минут (stage), баға (tariff), керек болса – арна (channel) мен жағдай (case).',
      'Кірістірмедегі атауларды facts.yaml файлымен салыстырыңыз; бірнеше сан сай келсе, channel не case қосыңыз.',
    ],
    en: [
      '"{text}" finds no figure in facts.yaml.',
      'It names exactly one figure: a term (what), minutes (stage), a price (tariff), and channel and case where needed.',
      'Compare its names with facts.yaml; where several figures fit, add a channel or a case.',
    ],
  },
  'body-link': {
    ru: [
      'Ссылка ведёт на «{text}».',
      'Адрес, который начинается с https:// или с /.',
      'Исправьте адрес ссылки или удалите её.',
    ],
    kk: [
      'Сілтеме «{text}» мекенжайына апарады.',
      'https:// немесе / белгісінен басталатын мекенжай керек.',
      'Сілтеме мекенжайын түзетіңіз немесе өшіріңіз.',
    ],
    en: [
      'The link leads to "{text}".',
      'An address that begins with https:// or with /.',
      'Mend the address of the link or remove it.',
    ],
  },
  'body-headings': {
    ru: [
      'Заголовки здесь: {mine}; в {name}: {theirs}.',
      'Одинаковое число заголовков одного уровня в одном порядке.',
      'Добавьте или уберите заголовок в одном из двух файлов.',
    ],
    kk: [
      'Мұндағы тақырыптар: {mine}; {name} файлында: {theirs}.',
      'Тақырыптардың саны, деңгейі және реті бірдей болуы керек.',
      'Екі файлдың бірінде тақырып қосыңыз немесе алып тастаңыз.',
    ],
    en: [
      'The headings here: {mine}; in {name}: {theirs}.',
      'The same headings of the same level in the same order.',
      'Add or remove a heading in one of the two files.',
    ],
  },
  'body-length': {
    ru: [
      'В тексте под словами {count} слов.',
      'От {least} до {most} слов.',
      'Допишите или сократите текст: кому подходит услуга, что за чем делать, частые ошибки.',
    ],
    kk: [
      'Сөздерден кейінгі мәтінде {count} сөз бар.',
      '{least} сөзден {most} сөзге дейін болуы керек.',
      'Мәтінді толықтырыңыз не қысқартыңыз: қызмет кімге арналған, рет-ретімен не істеу керек, жиі кететін қателер.',
    ],
    en: [
      'The text below the words has {count} words.',
      'From {least} to {most} words.',
      'Add or shorten: who it is for, the order of steps, common mistakes.',
    ],
  },
  'kazakh-expected': {
    ru: [
      'Этот текст не похож на казахский: «{text}».',
      'Казахский текст в kk.mdx.',
      'Переведите текст; русский текст стоит в ru.mdx.',
    ],
    kk: [
      'Бұл мәтін қазақшаға ұқсамайды: «{text}».',
      'kk.mdx файлында қазақша мәтін болуы керек.',
      'Мәтінді аударыңыз; орысша мәтін ru.mdx файлында тұрады.',
    ],
    en: [
      'This text does not look like Kazakh: "{text}".',
      'Kazakh text in kk.mdx.',
      'Translate the text; the Russian text stands in ru.mdx.',
    ],
  },
  'russian-expected': {
    ru: [
      'Этот текст не похож на русский: «{text}».',
      'Русский текст в ru.mdx.',
      'Переведите текст; казахский текст стоит в kk.mdx.',
    ],
    kk: [
      'Бұл мәтін орысшаға ұқсамайды: «{text}».',
      'ru.mdx файлында орысша мәтін болуы керек.',
      'Мәтінді аударыңыз; қазақша мәтін kk.mdx файлында тұрады.',
    ],
    en: [
      'This text does not look like Russian: "{text}".',
      'Russian text in ru.mdx.',
      'Translate the text; the Kazakh text stands in kk.mdx.',
    ],
  },
  // --- tables ---
  'csv-broken': {
    ru: [
      'Таблица не читается: кавычка не закрыта или стоит лишняя.',
      'Таблица CSV, как её сохраняет программа для таблиц.',
      'Посмотрите эту строку и ближайшие: кавычка внутри текста пишется дважды. Или откройте файл в программе для таблиц и сохраните как CSV UTF-8.',
    ],
    kk: [
      'Кесте оқылмайды: тырнақша жабылмаған немесе артық тұр.',
      'Кесте бағдарламасы сақтайтындай CSV кестесі керек.',
      'Осы жол мен көршілес жолдарды қараңыз: мәтін ішіндегі тырнақша екі рет жазылады. Немесе файлды кесте бағдарламасында ашып, CSV UTF-8 түрінде сақтаңыз.',
    ],
    en: [
      'The table cannot be read: a quote is not closed or stands alone.',
      'CSV as a spreadsheet saves it.',
      'Look at this line and those beside it: a quote inside a text is written twice. Or save the file in a spreadsheet as CSV UTF-8.',
    ],
  },
  'column-missing': {
    ru: [
      'В первой строке нет столбца «{column}».',
      'Столбцы: {known}.',
      'Добавьте столбец «{column}»; ячейки могут быть пустыми.',
    ],
    kk: [
      'Бірінші жолда «{column}» бағаны жоқ.',
      'Бағандар: {known}.',
      '«{column}» бағанын қосыңыз; ұяшықтары бос болуы мүмкін.',
    ],
    en: [
      'The first line has no column "{column}".',
      'The columns: {known}.',
      'Add the column "{column}"; its cells may be empty.',
    ],
  },
  'column-unknown': {
    ru: [
      'Неизвестный или лишний столбец «{column}».',
      'Столбцы: {known}.',
      'Удалите столбец или исправьте его название.',
    ],
    kk: ['Белгісіз немесе артық баған: «{column}».', 'Бағандар: {known}.', 'Бағанды өшіріңіз немесе атауын түзетіңіз.'],
    en: ['Unknown or repeated column "{column}".', 'The columns: {known}.', 'Remove the column or correct its name.'],
  },
  'row-cells': {
    ru: [
      'Строка «{row}»: ячеек в ней {count}.',
      'Столько, сколько столбцов: {expected}.',
      'Проверьте запятые: текст с запятой стоит в двойных кавычках.',
    ],
    kk: [
      '«{row}» жолындағы ұяшықтар саны: {count}.',
      'Бағандар санына тең болуы керек: {expected}.',
      'Үтірлерді тексеріңіз: үтірі бар мәтін қос тырнақшада тұрады.',
    ],
    en: [
      'Row "{row}" has {count} cells.',
      'As many as columns: {expected}.',
      'Check the commas: a text with a comma stands in double quotes.',
    ],
  },
  'table-dos': {
    ru: [
      'Файл сохранён в кодировке MS-DOS: буквы не читаются.',
      'Кодировка UTF-8.',
      'Откройте прежний файл в программе для таблиц и сохраните: «Сохранить как», тип «CSV UTF-8».',
    ],
    kk: [
      'Файл MS-DOS кодтауымен сақталған: әріптер оқылмайды.',
      'UTF-8 кодтауы керек.',
      'Бұрынғы файлды кесте бағдарламасында ашып, «Басқаша сақтау» арқылы «CSV UTF-8» түрінде сақтаңыз.',
    ],
    en: [
      'The file is saved in the encoding of MS-DOS: its letters cannot be read.',
      'UTF-8.',
      'Open the file as it was in a spreadsheet and save it as "CSV UTF-8".',
    ],
  },
  'table-workbook': {
    ru: [
      'Это книга программы для таблиц, а не CSV: изменено только имя файла.',
      'Таблица CSV в кодировке UTF-8.',
      'Откройте файл в программе для таблиц и сохраните: «Сохранить как», тип «CSV UTF-8».',
    ],
    kk: [
      'Бұл CSV емес, кесте бағдарламасының кітабы: файлдың аты ғана өзгертілген.',
      'UTF-8 кодтауындағы CSV кестесі керек.',
      'Файлды кесте бағдарламасында ашып, «Басқаша сақтау» арқылы «CSV UTF-8» түрінде сақтаңыз.',
    ],
    en: [
      'This is a workbook of a spreadsheet and no CSV: only the name was changed.',
      'CSV in UTF-8.',
      'Open the file in a spreadsheet and save it as "CSV UTF-8".',
    ],
  },
  'letters-lost': {
    ru: [
      'Строка «{row}», столбец {column}: вместо букв стоит «?»: «{value}». Таких ячеек в файле: {count}.',
      'Все буквы на месте. В кодировке Windows-1251 казахских букв нет, программа заменяет их знаком «?».',
      'Возьмите прежний файл, внесите правку и сохраните: «Сохранить как», тип «CSV UTF-8».',
    ],
    kk: [
      '«{row}» жолы, {column} бағаны: әріптің орнында «?» тұр: «{value}». Файлда мұндай ұяшық саны: {count}.',
      'Әріптің бәрі орнында болуы керек. Windows-1251 кодтауында қазақ әріптері жоқ, бағдарлама олардың орнына «?» қояды.',
      'Бұрынғы файлды алып, түзетуді қайта енгізіңіз де, «Басқаша сақтау» арқылы «CSV UTF-8» түрінде сақтаңыз.',
    ],
    en: [
      'Row "{row}", column {column}: ? stands for letters: "{value}". Such cells in the file: {count}.',
      'Every letter in its place. Windows-1251 has no letters for Kazakh, and the spreadsheet puts ? there.',
      'Take the file as it was, make the change again and save it as "CSV UTF-8".',
    ],
  },
  'cell-number': {
    ru: [
      'Строка «{row}», столбец {column}: программа для таблиц округлила число: «{value}».',
      'Все цифры, как в документе: 8-716-382-25-48.',
      'Впишите номер заново из прежнего файла; сначала задайте столбцу формат «Текстовый».',
    ],
    kk: [
      '«{row}» жолы, {column} бағаны: кесте бағдарламасы санды дөңгелектеп жіберген: «{value}».',
      'Цифрдың бәрі құжаттағыдай болуы керек: 8-716-382-25-48.',
      'Алдымен бағанға «Мәтін» пішімін беріп, нөмірді бұрынғы файлдан қайта жазыңыз.',
    ],
    en: [
      'Row "{row}", column {column}: the spreadsheet has rounded the number: "{value}".',
      'Every digit as the document has it: 8-716-382-25-48.',
      'Give the column the format "Text", then write the number again from the file as it was.',
    ],
  },
  'cell-date': {
    ru: [
      'Строка «{row}», столбец {column}: программа для таблиц сделала из значения дату: «{value}».',
      'Телефон, как в документе: 2-09-96; часы: Mo-Fr 09:00-18:00, круглосуточно: Mo-Su 00:00-24:00.',
      'Впишите значение заново из прежнего файла; сначала задайте столбцу формат «Текстовый».',
    ],
    kk: [
      '«{row}» жолы, {column} бағаны: кесте бағдарламасы мәнді күнге айналдырып жіберген: «{value}».',
      'Телефон құжаттағыдай: 2-09-96; жұмыс уақыты: Mo-Fr 09:00-18:00, тәулік бойы: Mo-Su 00:00-24:00.',
      'Алдымен бағанға «Мәтін» пішімін беріп, мәнді бұрынғы файлдан қайта жазыңыз.',
    ],
    en: [
      'Row "{row}", column {column}: the spreadsheet has made a date of it: "{value}".',
      'A telephone as the document has it: 2-09-96; hours: Mo-Fr 09:00-18:00, round the clock: Mo-Su 00:00-24:00.',
      'Give the column the format "Text", then write the value again from the file as it was.',
    ],
  },
  'cell-formula': {
    ru: [
      'Строка «{row}», столбец {column}: значение потеряно, стоит «{value}».',
      'Само значение: программа для таблиц приняла его за формулу или столбец был узок.',
      'Впишите значение заново из прежнего файла; сначала задайте столбцу формат «Текстовый».',
    ],
    kk: [
      '«{row}» жолы, {column} бағаны: мән жоғалған, орнында «{value}» тұр.',
      'Мәннің өзі керек: кесте бағдарламасы оны формула деп қабылдаған немесе баған тар болған.',
      'Алдымен бағанға «Мәтін» пішімін беріп, мәнді бұрынғы файлдан қайта жазыңыз.',
    ],
    en: [
      'Row "{row}", column {column}: the value is lost, "{value}" stands there.',
      'The value itself: the spreadsheet took it for a formula, or the column was too narrow.',
      'Give the column the format "Text", then write the value again from the file as it was.',
    ],
  },
  'phone-digits': {
    ru: [
      'Строка «{row}», столбец {column}: в номере «{value}» цифр {count}, и в документах такого номера нет.',
      'Восьмёрка и десять цифр: 8-716-382-25-48; номер без кода – после полного номера того же места.',
      'Проверьте номер. Если он так напечатан в документе, назовите строку документа в столбце sources.',
    ],
    kk: [
      '«{row}» жолы, {column} бағаны: «{value}» нөміріндегі цифр саны {count}, құжаттарда мұндай нөмір жоқ.',
      'Сегіз бен он цифр: 8-716-382-25-48; кодсыз нөмір сол жердің толық нөмірінен кейін тұрады.',
      'Нөмірді тексеріңіз. Құжатта солай басылса, құжат жолын sources бағанында атаңыз.',
    ],
    en: [
      'Row "{row}", column {column}: the number "{value}" has {count} digits, and no document prints it so.',
      'An 8 and ten digits: 8-716-382-25-48; a number without its code after a whole number of the same place.',
      'Check the number. If a document prints it so, name the row of the document in the column sources.',
    ],
  },
  'postal-code-wrong': {
    ru: [
      'Строка «{row}», столбец {column}: «{value}» – не индекс.',
      'Шесть цифр: 020000.',
      'Исправьте индекс. Пропал ноль в начале? Впишите его снова.',
    ],
    kk: [
      '«{row}» жолы, {column} бағаны: «{value}» пошта индексі емес.',
      'Алты цифр: 020000.',
      'Индексті түзетіңіз. Басындағы нөл жоғалса, қайта жазыңыз.',
    ],
    en: [
      'Row "{row}", column {column}: "{value}" is no postal code.',
      'Six digits: 020000.',
      'Correct the code. Is the zero at its beginning lost? Write it again.',
    ],
  },
  'office-email-wrong': {
    ru: [
      'Строка «{row}», столбец {column}: «{value}» – не адрес почты.',
      'Адрес без пробелов: uzo_akm@mail.ru; несколько адресов делит знак |.',
      'Исправьте адрес; если он так напечатан в документе, перенесите его в note.',
    ],
    kk: [
      '«{row}» жолы, {column} бағаны: «{value}» пошта мекенжайы емес.',
      'Бос орынсыз мекенжай: uzo_akm@mail.ru; бірнеше мекенжай | белгісімен бөлінеді.',
      'Мекенжайды түзетіңіз; құжатта солай басылса, note бағанына көшіріңіз.',
    ],
    en: [
      'Row "{row}", column {column}: "{value}" is no e-mail address.',
      'An address without spaces: uzo_akm@mail.ru; several are parted by |.',
      'Correct the address; if the document prints it so, move it to note.',
    ],
  },
  'office-website-wrong': {
    ru: [
      'Строка «{row}», столбец {column}: «{value}» – не адрес сайта.',
      'Имя сайта без https:// и пробелов: www.nurinsk.kz; несколько делит знак |.',
      'Исправьте адрес.',
    ],
    kk: [
      '«{row}» жолы, {column} бағаны: «{value}» сайт мекенжайы емес.',
      'Сайт аты https:// пен бос орынсыз: www.nurinsk.kz; бірнешеуі | белгісімен бөлінеді.',
      'Мекенжайды түзетіңіз.',
    ],
    en: [
      'Row "{row}", column {column}: "{value}" is no address of a site.',
      'The name of the site without https:// and spaces: www.nurinsk.kz; several are parted by |.',
      'Correct the address.',
    ],
  },
  'office-hours-wrong': {
    ru: [
      'Строка «{row}», столбец {column}: часы «{value}» прочесть нельзя.',
      'Дни Mo, Tu, We, Th, Fr, Sa, Su и время: Mo-Fr 09:00-13:00,14:00-18:00; PH off (PH – праздники).',
      'Запишите часы по этому образцу.',
    ],
    kk: [
      '«{row}» жолы, {column} бағаны: «{value}» деген уақытты оқу мүмкін емес.',
      'Күндер Mo, Tu, We, Th, Fr, Sa, Su және уақыт: Mo-Fr 09:00-13:00,14:00-18:00; PH off (PH – мерекелер).',
      'Жұмыс уақытын осы үлгімен жазыңыз.',
    ],
    en: [
      'Row "{row}", column {column}: the hours "{value}" cannot be read.',
      'Days Mo, Tu, We, Th, Fr, Sa, Su and times: Mo-Fr 09:00-13:00,14:00-18:00; PH off (PH: holidays).',
      'Write the hours like this.',
    ],
  },
  'source-wrong': {
    ru: [
      'Строка «{row}», столбец {column}: «{value}» не указывает ни строку таблицы, ни место в тексте.',
      'Таблица, решётка, номер строки: permanent-land-use-act/1#2; документ, @, пункт и строка: kaztest@1:18830; несколько делит знак |.',
      'Исправьте ссылку.',
    ],
    kk: [
      '«{row}» жолы, {column} бағаны: «{value}» кесте жолын да, мәтіндегі орынды да көрсетпейді.',
      'Кесте, тор белгісі, жол нөмірі: permanent-land-use-act/1#2; құжат, @, тармақ пен жол: kaztest@1:18830; бірнешеуі | белгісімен бөлінеді.',
      'Сілтемені түзетіңіз.',
    ],
    en: [
      'Row "{row}", column {column}: "{value}" names neither a row of a table nor a place in a text.',
      'Table, number sign, row: permanent-land-use-act/1#2; document, @, point and line: kaztest@1:18830; several are parted by |.',
      'Correct the citation.',
    ],
  },
  'office-nameless': {
    ru: [
      'Строка «{row}»: у учреждения нет названия ни в name_kk, ни в name_ru.',
      'Название хотя бы на одном языке, как в документе.',
      'Впишите название.',
    ],
    kk: [
      '«{row}» жолы: мекеменің атауы name_kk бағанында да, name_ru бағанында да жоқ.',
      'Атауы кемінде бір тілде, құжаттағыдай жазылуы керек.',
      'Атауын жазыңыз.',
    ],
    en: [
      'Row "{row}": the office has no name, neither in name_kk nor in name_ru.',
      'A name in one language at least, as in the document.',
      'Write the name.',
    ],
  },
  'cell-wrong': {
    ru: [
      'Строка «{row}», столбец {column}: «{value}».',
      'Значение, как описано для этого столбца в content/README.md.',
      'Исправьте ячейку.',
    ],
    kk: [
      '«{row}» жолы, {column} бағаны: «{value}».',
      'content/README.md ішінде осы бағанға сипатталғандай мән керек.',
      'Ұяшықты түзетіңіз.',
    ],
    en: [
      'Row "{row}", column {column}: "{value}".',
      'A value as content/README.md says for this column.',
      'Mend the cell.',
    ],
  },
  'office-id-form': {
    ru: [
      'Столбец {column}: код «{value}» написан не так.',
      'Строчные латинские буквы, цифры и дефисы, без пробелов: land-department-akmola-akkol.',
      'Исправьте код; код, который уже был на сайте, не меняют.',
    ],
    kk: [
      '{column} бағаны: «{value}» коды дұрыс жазылмаған.',
      'Кіші латын әріптері, цифр мен дефис, бос орынсыз: land-department-akmola-akkol.',
      'Кодты түзетіңіз; сайтта тұрған код өзгертілмейді.',
    ],
    en: [
      'Column {column}: the id "{value}" is not written in the right way.',
      'Small Latin letters, digits and hyphens, no spaces: land-department-akmola-akkol.',
      'Correct the id; an id that was published never changes.',
    ],
  },
  'office-id-wrong': {
    ru: [
      'Столбец id: код учреждения «{value}» не соответствует виду и месту.',
      'Код начинается с «{start}».',
      'Исправьте код или столбец place.',
    ],
    kk: [
      'id бағаны: «{value}» мекеме коды түрі мен орнына сай емес.',
      'Код «{start}» деп басталады.',
      'Кодты немесе place бағанын түзетіңіз.',
    ],
    en: [
      'Column id: the id "{value}" does not fit the kind and the place.',
      'The id begins with "{start}".',
      'Correct the id or the column place.',
    ],
  },
  'kind-unknown': {
    ru: ['Файл назван «{value}», такого вида учреждений нет.', 'Один из видов: {known}.', 'Переименуйте файл.'],
    kk: [
      'Файл «{value}» деп аталған, мекеменің мұндай түрі жоқ.',
      'Мына түрлердің бірі: {known}.',
      'Файлдың атын өзгертіңіз.',
    ],
    en: ['The file is named "{value}", which is no kind of office.', 'One of the kinds: {known}.', 'Rename the file.'],
  },
  'place-unknown': {
    ru: [
      'Строка «{row}», столбец {column}: места «{value}» нет в regions.yaml.',
      'Код района или города: akmola/akkol.',
      'Найдите место в regions.yaml и скопируйте его код.',
    ],
    kk: [
      '«{row}» жолы, {column} бағаны: regions.yaml файлында «{value}» орны жоқ.',
      'Аудан не қала коды: akmola/akkol.',
      'Орынды regions.yaml ішінен тауып, кодын көшіріңіз.',
    ],
    en: [
      'Row "{row}", column {column}: there is no place "{value}" in regions.yaml.',
      'The id of a district or town: akmola/akkol.',
      'Find the place in regions.yaml and copy its id.',
    ],
  },
  'parent-unknown': {
    ru: [
      'Строка «{row}», столбец {column}: учреждения «{value}» нет в content/offices.',
      'Код вышестоящего учреждения из первого столбца или пустая ячейка.',
      'Найдите учреждение в content/offices и скопируйте его код.',
    ],
    kk: [
      '«{row}» жолы, {column} бағаны: content/offices ішінде «{value}» мекемесі жоқ.',
      'Жоғары тұрған мекеменің бірінші бағандағы коды немесе бос ұяшық керек.',
      'Мекемені content/offices ішінен тауып, кодын көшіріңіз.',
    ],
    en: [
      'Row "{row}", column {column}: there is no office "{value}" in content/offices.',
      'The id of the office above, from the first column, or an empty cell.',
      'Find the office in content/offices and copy its id.',
    ],
  },
  'region-foreign': {
    ru: [
      'Строка «{row}», столбец {column}: место «{value}» не из региона этой папки.',
      'В папке стоят учреждения одного региона.',
      'Перенесите строку в файл нужного региона или исправьте место.',
    ],
    kk: [
      '«{row}» жолы, {column} бағаны: «{value}» орны осы қалтаның өңірінен емес.',
      'Қалтада бір өңірдің мекемелері тұрады.',
      'Жолды тиісті өңірдің файлына көшіріңіз немесе орнын түзетіңіз.',
    ],
    en: [
      'Row "{row}", column {column}: the place "{value}" is not of the region of this folder.',
      'A folder holds the offices of one region.',
      'Move the line to the file of its region, or correct the place.',
    ],
  },
  'office-twice': {
    ru: [
      'Код учреждения «{value}» уже есть: {other}.',
      'У каждого учреждения свой код.',
      'Удалите повтор или дайте одному из учреждений другой код.',
    ],
    kk: [
      '«{value}» мекеме коды бұрыннан бар: {other}.',
      'Әр мекеменің өз коды болады.',
      'Қайталануын өшіріңіз немесе мекемелердің біріне басқа код беріңіз.',
    ],
    en: [
      'The office id "{value}" stands already in {other}.',
      'Each office has its own id.',
      'Remove the repetition or give one of them another id.',
    ],
  },
  'place-foreign': {
    ru: [
      'Код «{value}» не начинается с кода своего региона.',
      'Код региона, черта, место: {region}/...',
      'Исправьте код.',
    ],
    kk: [
      '«{value}» коды өз өңірінің кодынан басталмайды.',
      'Өңір коды, қиғаш сызық, орын: {region}/...',
      'Кодты түзетіңіз.',
    ],
    en: [
      'The id "{value}" does not begin with the id of its region.',
      'Region, slash, place: {region}/...',
      'Correct the id.',
    ],
  },
  'centre-unknown': {
    ru: ['Центр «{value}» не из мест этого региона.', 'Код места из того же региона.', 'Исправьте код в поле centre.'],
    kk: [
      '«{value}» орталығы осы өңірдің орындарының бірі емес.',
      'Сол өңірдегі орынның коды керек.',
      'centre өрісіндегі кодты түзетіңіз.',
    ],
    en: [
      'The centre "{value}" is none of the places of this region.',
      'The id of a place of the same region.',
      'Correct the id in centre.',
    ],
  },
  'ledger-changed': {
    ru: [
      'Таблица «{id}» изменилась после ввода документа.',
      'Таблицы в content/tables хранят документ, как он напечатан; их не правят.',
      'Верните файл из прежней версии или выполните npm run import; правки вносите в content/offices.',
    ],
    kk: [
      '«{id}» кестесі құжат енгізілгеннен кейін өзгерген.',
      'content/tables кестелері құжатты басылған күйінде сақтайды; оларға түзету енгізілмейді.',
      'Файлды алдыңғы нұсқасынан қайтарыңыз немесе npm run import орындаңыз; түзетуді content/offices ішіне енгізіңіз.',
    ],
    en: [
      'The table "{id}" was changed after the import.',
      'The tables in content/tables keep the document as printed and are not edited.',
      'Restore the file or run npm run import; make corrections in content/offices.',
    ],
  },
  'ledger-unlisted': {
    ru: [
      'Таблицы «{id}» нет в manifest.csv.',
      'Каждая таблица стоит в manifest.csv с числом строк и контрольной суммой.',
      'Выполните npm run import для этого документа.',
    ],
    kk: [
      'manifest.csv файлында «{id}» кестесі жоқ.',
      'Әр кесте manifest.csv ішінде жол саны және бақылау сомасымен тұрады.',
      'Осы құжат үшін npm run import орындаңыз.',
    ],
    en: [
      'The table "{id}" is not in manifest.csv.',
      'Each table stands in manifest.csv with its rows and checksum.',
      'Run npm run import for this document.',
    ],
  },
  'ledger-missing': {
    ru: [
      'В manifest.csv есть таблица «{id}», а файла нет.',
      'Файл для каждой строки manifest.csv.',
      'Верните файл или выполните npm run import.',
    ],
    kk: [
      'manifest.csv ішінде «{id}» кестесі бар, ал файлы жоқ.',
      'manifest.csv әр жолына файл болуы керек.',
      'Файлды қайтарыңыз немесе npm run import орындаңыз.',
    ],
    en: [
      'manifest.csv lists the table "{id}", but there is no file.',
      'A file for each line of manifest.csv.',
      'Restore the file or run npm run import.',
    ],
  },
  'ledger-office': {
    ru: [
      'Строка таблицы называет учреждение «{id}», которого нет в content/offices.',
      'Код учреждения из content/offices.',
      'Верните учреждение в content/offices или исправьте код: выданный код не меняют.',
    ],
    kk: [
      'Кесте жолында content/offices ішінде жоқ «{id}» мекемесі аталған.',
      'content/offices ішіндегі мекеме коды керек.',
      'Мекемені content/offices ішіне қайтарыңыз немесе кодты түзетіңіз: берілген код өзгертілмейді.',
    ],
    en: [
      'A row names the office "{id}", which is not in content/offices.',
      'The id of an office in content/offices.',
      'Put the office back or correct the id: a published id never changes.',
    ],
  },
  'source-unknown': {
    ru: [
      'Учреждение ссылается на строку {row} таблицы «{id}», которой нет.',
      'Существующая строка таблицы из content/tables.',
      'Проверьте столбец sources.',
    ],
    kk: [
      'Мекеме «{id}» кестесінің жоқ {row}-жолына сілтейді.',
      'content/tables кестесіндегі бар жол керек.',
      'sources бағанын тексеріңіз.',
    ],
    en: [
      'The office cites row {row} of the table "{id}", which does not exist.',
      'An existing row of a table in content/tables.',
      'Check the column sources.',
    ],
  },
  'running-text-unknown': {
    ru: [
      'Строка «{row}»: учреждение ссылается на место «{value}», которого нет в tables/running-text.csv.',
      'Строка этого учреждения с этим документом и местом: в ней стоит то, что напечатано в тексте.',
      'Впишите её в tables/running-text.csv или исправьте ссылку.',
    ],
    kk: [
      '«{row}» жолы: мекеме «{value}» орнына сілтейді, ол tables/running-text.csv файлында жоқ.',
      'Осы мекеменің осы құжат пен орын жазылған жолы керек: мәтінде не басылса, сонда тұрады.',
      'Жолды tables/running-text.csv файлына қосыңыз немесе сілтемені түзетіңіз.',
    ],
    en: [
      'Row "{row}": the office cites the place "{value}", which is not in tables/running-text.csv.',
      'A line of this office with this document and place: it holds what the text prints.',
      'Add it to tables/running-text.csv or correct the citation.',
    ],
  },
  'running-text-uncited': {
    ru: [
      'Место «{value}» записано за учреждением «{id}», но в его столбце sources такого места нет.',
      'То же место в столбце sources учреждения: {value}.',
      'Добавьте место в sources или исправьте эту строку.',
    ],
    kk: [
      '«{value}» орны «{id}» мекемесіне жазылған, бірақ оның sources бағанында ондай орын жоқ.',
      'Мекеменің sources бағанында дәл осы орын тұруы керек: {value}.',
      'Орынды sources бағанына қосыңыз немесе осы жолды түзетіңіз.',
    ],
    en: [
      'The place "{value}" is written to the office "{id}", whose column sources does not have it.',
      'The same place in the column sources of the office: {value}.',
      'Add the place to sources or correct this line.',
    ],
  },
  'running-text-wrong': {
    ru: [
      'Непонятно, где это напечатано: «{value}», файл «{source}».',
      'Столбцы document, at, source: kaztest, 1:18830, education-1119.ru.txt.',
      'Назовите документ, пункт со строкой и файл документа.',
    ],
    kk: [
      'Қайда басылғаны түсініксіз: «{value}», файл «{source}».',
      'document, at, source бағандары: kaztest, 1:18830, education-1119.ru.txt.',
      'Құжатты, тармақ пен жолды және құжат файлын атаңыз.',
    ],
    en: [
      'It is not clear where this is printed: "{value}", file "{source}".',
      'The columns document, at, source: kaztest, 1:18830, education-1119.ru.txt.',
      'Name the document, the point with its line, and the file of the document.',
    ],
  },
  // --- the register of services ---
  'register-order': {
    ru: [
      'Номер {number} стоит после номера {before}.',
      'Строки реестра по порядку, каждый номер один раз.',
      'Переставьте строку или исправьте номер.',
    ],
    kk: [
      '{number} нөмірі {before} нөмірінен кейін тұр.',
      'Тізілім жолдары ретімен тұрады, әр нөмір бір рет жазылады.',
      'Жолды ауыстырыңыз немесе нөмірді түзетіңіз.',
    ],
    en: [
      'Number {number} stands after number {before}.',
      'The rows of the register in order, each number once.',
      'Move the row or mend the number.',
    ],
  },
  'register-word': {
    ru: [
      'Кода «{id}» нет в списке {list}.',
      'Код из списка {list} этого файла.',
      'Исправьте код или добавьте в {list} то, что напечатано.',
    ],
    kk: [
      '{list} тізімінде «{id}» коды жоқ.',
      'Осы файлдың {list} тізіміндегі код керек.',
      'Кодты түзетіңіз немесе {list} ішіне басылған мәтінді қосыңыз.',
    ],
    en: [
      'The id "{id}" is not in the list {list}.',
      'An id of the list {list} in this file.',
      'Mend the id, or add to {list} what is printed.',
    ],
  },
  'term-unused': {
    ru: [
      'Термин «{term}» не встречается ни в одной услуге (язык: {language}).',
      'Термин стоит хотя бы в одном тексте услуги на каждом языке.',
      'Удалите его или впишите в find, как он выглядит в текстах: начала слов без окончаний.',
    ],
    kk: [
      '«{term}» термині бірде-бір қызметте кездеспейді (тіл: {language}).',
      'Термин әр тілде кемінде бір қызметтің мәтінінде тұрады.',
      'Оны өшіріңіз немесе мәтінде қалай жазылатынын find ішіне енгізіңіз: сөздердің жалғаусыз басы.',
    ],
    en: [
      'The term "{term}" occurs in no service (language: {language}).',
      'A term stands in the text of some service, in each language.',
      'Remove it, or say in find how it looks in texts: the beginnings of its words.',
    ],
  },
  'situation-service': {
    ru: [
      'Услуги «{id}» нет: нет такой папки в standards и в regulations.',
      'Имя папки услуги.',
      'Исправьте имя в поле service.',
    ],
    kk: [
      '«{id}» деген қызмет жоқ: standards пен regulations ішінде ондай қалта жоқ.',
      'Қызмет қалтасының атауы керек.',
      'service өрісіндегі атауды түзетіңіз.',
    ],
    en: [
      'There is no service "{id}": no such folder in standards or regulations.',
      'The name of the folder of a service.',
      'Mend the name in the field service.',
    ],
  },
  'situation-service-twice': {
    ru: [
      'Услуга «{id}» стоит в ситуации дважды, впервые в строке {line}.',
      'Каждая услуга ситуации названа один раз.',
      'Удалите лишний шаг.',
    ],
    kk: [
      '«{id}» қызметі бір жағдайда екі рет тұр, бірінші рет {line}-жолда.',
      'Жағдайдағы әр қызмет бір рет аталады.',
      'Артық қадамды өшіріңіз.',
    ],
    en: [
      'The service "{id}" stands twice in one situation, first in line {line}.',
      'Each service of a situation is named once.',
      'Remove the extra step.',
    ],
  },
  'situation-missing': {
    ru: [
      'Услуги «{id}» нет ни в одной жизненной ситуации.',
      'Каждая услуга стоит хотя бы в одной ситуации файла situations.yaml.',
      'Добавьте шаг с этой услугой в подходящую ситуацию.',
    ],
    kk: [
      '«{id}» қызметі бірде-бір өмірлік жағдайда аталмаған.',
      'Әр қызмет situations.yaml файлындағы кемінде бір жағдайда тұрады.',
      'Лайық жағдайға осы қызметтің қадамын қосыңыз.',
    ],
    en: [
      'The service "{id}" stands in no life situation.',
      'Each service stands in at least one situation of situations.yaml.',
      'Add a step with this service to a situation that fits.',
    ],
  },
  'register-word-unused': {
    ru: [
      'Кодом «{id}» не пользуется ни одна строка реестра.',
      'Только то, что стоит в строках.',
      'Удалите запись или исправьте код в строке.',
    ],
    kk: [
      '«{id}» кодын тізілімнің бірде-бір жолы пайдаланбайды.',
      'Тек жолдарда тұрған нәрсе жазылады.',
      'Жазбаны өшіріңіз немесе жолдағы кодты түзетіңіз.',
    ],
    en: [
      'No row of the register uses the id "{id}".',
      'Only what stands in the rows.',
      'Remove the entry or mend the id in the row.',
    ],
  },
  'register-differs': {
    ru: [
      'Номер услуги «{slug}» в реестре: здесь {mine}, в register.yaml {theirs}.',
      'Один и тот же номер в facts.yaml и в register.yaml.',
      'Исправьте поле register; если строки в реестре нет, удалите его.',
    ],
    kk: [
      '«{slug}» қызметінің тізілімдегі нөмірі: мұнда {mine}, register.yaml ішінде {theirs}.',
      'facts.yaml пен register.yaml ішінде бір нөмір тұруы керек.',
      'register өрісін түзетіңіз; тізілімде жол болмаса, оны өшіріңіз.',
    ],
    en: [
      'The number of the service "{slug}" in the register: {mine} here, {theirs} in register.yaml.',
      'One number in facts.yaml and in register.yaml.',
      'Mend the field register; remove it when the register has no row.',
    ],
  },
  // --- coverage: the content beside the source documents ---
  'source-missing': {
    ru: [
      'Нет исходного текста {source}.',
      'Файл с этим именем в папке исходных текстов.',
      'Проверьте поле source и папку, указанную в --source.',
    ],
    kk: [
      '{source} бастапқы мәтіні жоқ.',
      'Бастапқы мәтіндер қалтасында осы атаумен файл болуы керек.',
      'source өрісін және --source ішінде көрсетілген қалтаны тексеріңіз.',
    ],
    en: [
      'The source text {source} is missing.',
      'A file of this name in the folder of the sources.',
      'Check the field source and the folder given in --source.',
    ],
  },
  'source-uncut': {
    ru: [
      'В {source} не найден пункт 1 документа: ни одна ссылка at не стоит ниже него.',
      'Ссылки вида «пункт:строка» на этот документ.',
      'Проверьте номера строк в at.',
    ],
    kk: [
      '{source} ішінен құжаттың 1-тармағы табылмады: бірде-бір at сілтемесі одан төмен тұрған жоқ.',
      'Осы құжатқа «тармақ:жол» түріндегі сілтемелер керек.',
      'at ішіндегі жол нөмірлерін тексеріңіз.',
    ],
    en: [
      'Point 1 of the document was not found in {source}: no at cites a line below it.',
      'Citations point:line of this document.',
      'Check the numbers of the lines in at.',
    ],
  },
  'point-uncovered': {
    ru: [
      'Пункт {point} документа ({source}) не учтён.',
      'На каждый пункт ссылается хотя бы одно at.',
      'Внесите то, что говорит пункт, или назовите его в left-out.yaml с причиной.',
    ],
    kk: [
      'Құжаттың {point}-тармағы ({source}) ескерілмеген.',
      'Әр тармаққа кемінде бір at сілтеме жасайды.',
      'Тармақ айтқанды енгізіңіз немесе оны себебімен left-out.yaml ішінде атаңыз.',
    ],
    en: [
      'Point {point} of the document ({source}) is not accounted for.',
      'At least one at cites each point.',
      'Write down what the point says, or name it in left-out.yaml with the reason.',
    ],
  },
  'place-wrong': {
    ru: [
      'Ссылка «{at}» неверна: строка {source} относится к пункту {found}.',
      'Непустая строка названного пункта.',
      'Найдите в исходном тексте нужную строку и исправьте ссылку.',
    ],
    kk: [
      '«{at}» сілтемесі қате: {source} жолы {found} тармағына жатады.',
      'Аталған тармақтың бос емес жолы керек.',
      'Бастапқы мәтіннен керек жолды тауып, сілтемені түзетіңіз.',
    ],
    en: [
      'The citation "{at}" is wrong: the line {source} belongs to point {found}.',
      'A line of the named point that is not empty.',
      'Find the line in the source text and mend the citation.',
    ],
  },
  'appendix-uncovered': {
    ru: [
      'Приложения {n} нет в списке appendices, а документ его называет ({source}).',
      'Все приложения документа по порядку.',
      'Добавьте приложение; если документ его не содержит, напишите missing: true.',
    ],
    kk: [
      '{n}-қосымша appendices тізімінде жоқ, ал құжат оны атайды ({source}).',
      'Құжаттың барлық қосымшасы ретімен тұруы керек.',
      'Қосымшаны қосыңыз; құжатта ол болмаса, missing: true деп жазыңыз.',
    ],
    en: [
      'Appendix {n} is not in appendices, and the document names it ({source}).',
      'All appendices of the document in order.',
      'Add the appendix; when the document does not hold it, write missing: true.',
    ],
  },
  'appendix-order': {
    ru: [
      'Приложение {n} стоит после приложения {before}.',
      'Приложения в том порядке, в каком они напечатаны.',
      'Переставьте строки списка appendices.',
    ],
    kk: [
      '{n}-қосымша {before}-қосымшадан кейін тұр.',
      'Қосымшалар басылған ретімен тұруы керек.',
      'appendices тізімінің жолдарын ауыстырыңыз.',
    ],
    en: [
      'Appendix {n} stands after appendix {before}.',
      'Appendices in printed order.',
      'Reorder the list appendices.',
    ],
  },
  'figure-uncovered': {
    ru: [
      'Число «{text}» из документа ({source}) не учтено.',
      'Факт с этим числом и единицей, который ссылается на «{at}».',
      'Внесите число в facts.yaml или назовите его в left-out.yaml с причиной.',
    ],
    kk: [
      'Құжаттағы «{text}» саны ({source}) ескерілмеген.',
      'Осы саны мен бірлігі бар және «{at}» жеріне сілтеме жасайтын факт керек.',
      'Санды facts.yaml ішіне енгізіңіз немесе оны себебімен left-out.yaml ішінде атаңыз.',
    ],
    en: [
      'The figure "{text}" of the document ({source}) is not accounted for.',
      'A fact with this number and unit that cites "{at}".',
      'Write the figure into facts.yaml, or name it in left-out.yaml with the reason.',
    ],
  },
  'figure-unheld': {
    ru: [
      'В поле «{field}» стоит «{text}», а в строке {source} этого нет.',
      'Число, адрес или телефон из строки, на которую ссылается at.',
      'Сверьте с документом: исправьте либо число, либо ссылку at.',
    ],
    kk: [
      '«{field}» өрісінде «{text}» тұр, ал {source} жолында ол жоқ.',
      'at сілтеме жасаған жолдағы сан, мекенжай немесе телефон керек.',
      'Құжатпен салыстырыңыз: санды не at сілтемесін түзетіңіз.',
    ],
    en: [
      'The field "{field}" has "{text}", which the line {source} does not hold.',
      'A number, address or telephone of the line that at cites.',
      'Compare with the document: mend the figure or the citation.',
    ],
  },
  'silence-broken': {
    ru: [
      'Поле «{field}» говорит, что документ молчит, но в строке {source} напечатано «{text}».',
      'Молчание там, где нет числа этого рода.',
      'Внесите число вместо not-stated или назовите его в left-out.yaml с причиной.',
    ],
    kk: [
      '«{field}» өрісі құжатта айтылмаған дейді, бірақ {source} жолында «{text}» деп басылған.',
      'Бұл мән тек мұндай сан жоқ жерде жазылады.',
      'not-stated орнына санды енгізіңіз немесе оны себебімен left-out.yaml ішінде атаңыз.',
    ],
    en: [
      'The field "{field}" says that the document is silent, but the line {source} prints "{text}".',
      'Silence where no figure of this kind stands.',
      'Write the figure instead of not-stated, or name it in left-out.yaml with the reason.',
    ],
  },
  'silence-point': {
    ru: [
      'Поле «{field}» называет прочитанным пункт {point}, которого в {source} нет.',
      'Номера пунктов этого документа.',
      'Исправьте список read.',
    ],
    kk: [
      '«{field}» өрісі {source} ішінде жоқ {point}-тармақты оқылған деп атайды.',
      'Осы құжаттың тармақ нөмірлері керек.',
      'read тізімін түзетіңіз.',
    ],
    en: [
      'The field "{field}" names point {point} as read, which {source} does not have.',
      'Numbers of points of this document.',
      'Mend the list read.',
    ],
  },
  'left-out-in-vain': {
    ru: [
      'Опущенного «{text}» в {source} нет, или оно уже учтено.',
      'Только то, что документ говорит, а факты – нет.',
      'Удалите запись или исправьте её место и текст.',
    ],
    kk: [
      'Қалдырылған «{text}» {source} ішінде жоқ немесе ол ескеріліп қойған.',
      'Тек құжат айтқан, ал фактілер айтпаған нәрсе жазылады.',
      'Жазбаны өшіріңіз немесе оның орны мен мәтінін түзетіңіз.',
    ],
    en: [
      'What is left out, "{text}", is not in {source}, or it is accounted for already.',
      'Only what the document says and the facts do not.',
      'Remove the entry, or mend its place and text.',
    ],
  },
  'word-uncovered': {
    ru: [
      'На языке {language} нет текста «{id}».',
      'Каждый текст на обоих языках.',
      'Допишите текст; npm run check -- --fill добавит недостающие поля.',
    ],
    kk: [
      '{language} тілінде «{id}» мәтіні жоқ.',
      'Әр мәтін екі тілде де болуы керек.',
      'Мәтінді жазыңыз; npm run check -- --fill жетпейтін өрістерді қосады.',
    ],
    en: [
      'The text "{id}" is missing in the language {language}.',
      'Every text in both languages.',
      'Write the text; npm run check -- --fill adds the missing fields.',
    ],
  },
  'run-shared': {
    ru: [
      'Слов подряд из документа: {count} («{text}...», {source}).',
      'Свои слова; дословно – только официальные названия.',
      'Перескажите это место проще и короче.',
    ],
    kk: [
      'Құжаттан қатарынан көшірілген сөз: {count} («{text}...», {source}).',
      'Өз сөзіңіз керек; сөзбе-сөз тек ресми атаулар жазылады.',
      'Бұл жерді қарапайым әрі қысқа етіп айтыңыз.',
    ],
    en: [
      'Words in a row taken from the document: {count} ("{text}...", {source}).',
      'Words of our own; only official names are verbatim.',
      'Say it in plainer and shorter words.',
    ],
  },
} as const satisfies Record<string, Record<AuthorLanguage, Parts>>;

/** The stable name of a kind of problem. */
export type Code = keyof typeof table;

type Parameters<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `${string} ${string}` ? never : Name) | Parameters<Rest>
  : never;

type ParameterOf<C extends Code> = Parameters<(typeof table)[C][AuthorLanguage][number]>;

/** The values that the words of a code ask for. */
export type ValuesOf<C extends Code> = { readonly [name in ParameterOf<C>]: string | number };

/** Every code, for tests and documentation. */
export const codes = Object.keys(table) as Code[];

/** Words around the messages. */
const frame = {
  expected: { ru: 'Ожидается', kk: 'Керегі', en: 'Expected' },
  remedy: { ru: 'Что сделать', kk: 'Не істеу керек', en: 'To do' },
  example: { ru: 'Пример', kk: 'Мысал', en: 'Example' },
} as const satisfies Record<string, Record<AuthorLanguage, string>>;

/** The word of the frame in the author's language. */
export function frameWord(word: keyof typeof frame, language: AuthorLanguage): string {
  return frame[word][language];
}

/**
 * What was found, what is expected and what to do, in one language.
 *
 * @param values what the {parameters} stand for; a name without a value stays as it is (braces of an example)
 */
export function wordsOf(code: Code, values: Readonly<Record<string, string | number>>, language: AuthorLanguage) {
  const [found, expected, remedy] = table[code][language].map((part) =>
    part.replace(/\{([\w-]+)\}/g, (whole, name: string) => String(values[name] ?? whole)),
  ) as [string, string, string];
  return { found, expected, remedy };
}
