import type { OfficeName, PlacedRow } from '../named-row.ts';
import { cellOf } from '../named-row.ts';

/** Posts of the committee and of the accreditation centre; three deputies have one post and their own telephones. */
const posts: readonly { readonly post: RegExp; readonly phone?: string; readonly own: string }[] = [
  { post: /^Председатель Комитета по контролю/, own: 'education-control-chair' },
  { post: /^Заместитель председателя Комитета/, phone: '741543', own: 'education-control-deputy-1' },
  { post: /^Заместитель председателя Комитета/, phone: '742214', own: 'education-control-deputy-2' },
  { post: /^Заместитель председателя Комитета/, phone: '742375', own: 'education-control-deputy-3' },
  { post: /^Начальник управления аналитической/i, own: 'education-control-analysis-head' },
  { post: /^(Эксперт|Главный эксперт) управления аналитической/i, own: 'education-control-analysis-expert' },
  { post: /^Директор Национального аккредитационного/, own: 'accreditation-centre-director' },
  { post: /^Начальник отдела Национального аккредитационного/, own: 'accreditation-centre-department-head' },
];

/** Names an official by the post, never by the person. All of them sit in Astana. */
export function nameOfficial(row: PlacedRow): OfficeName | string {
  const name = cellOf(row, 'name');
  const phone = cellOf(row, 'phone').replace(/\D/g, '');
  const found = posts.find((one) => one.post.test(name) && (one.phone === undefined || phone.endsWith(one.phone)));
  if (!found) return 'Add the post to src/import/naming/official.ts: none of those there fits.';
  return { kind: 'official', region: 'astana', place: undefined, own: found.own, parent: undefined };
}
