/**
 * The certain spelling of posts that a narrow column broke into pieces ("Заведующи й отделом"): another post of the
 * document that is the same without its spaces, printed with the fewest spaces.
 *
 * @param posts every post printed in the document
 * @returns a function from a printed post to its whole spelling, or to itself when the document prints no better one
 */
export function postSpelling(posts: Iterable<string>): (post: string) => string {
  const spaces = (text: string) => text.split(/\s/).length;
  const key = (text: string) => text.replace(/\s/g, '');
  const best = new Map<string, string>();
  for (const post of posts) {
    const known = best.get(key(post));
    if (known === undefined || spaces(post) < spaces(known)) best.set(key(post), post);
  }
  return (post) => best.get(key(post)) ?? post;
}
