import { expect, it } from 'vitest';
import { ruralName, ruralOwn } from '#import/naming/rural-akimat.ts';

it.each([
  ['ГУ "Аппарат акима села Жанбобек Нуринского района "', 'zhanbobek'],
  ['ГУ «Аппарат акима сельского округа Тассай Сайрамского района »', 'tassay'],
  ['ГУ «Аппарат акима Сарканского городского округа Саркандского района»', 'sarkanskiy'],
  ['ГУ «Аппарат Ушаральского городского акимата Алакольского района', 'usharalskiy'],
  ['ГУ "Аппарат акима Кенсайского округа Зайсанского района»', 'kensayskiy'],
  ['ГУ «Аппарат акима Карасайского сельского округа Аккольского района»', 'karasayskiy'],
])('%s is called %s in its id', (printed, own) => expect(ruralOwn(ruralName(printed))).toBe(own));
