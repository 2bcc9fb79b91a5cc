import { headerRules, type HeaderRule } from './headers.ts';

/** The names of all headers of a table, each once, in the order they first appear. */
function headerNames(rules: readonly HeaderRule[]): string[] {
  return [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
}

/**
 * The table as a `_headers` file (Cloudflare Pages and services that follow it). There, headers of all matching rules
 * are joined with a comma, so a rule that replaces a header first detaches the earlier one with `!`.
 */
export function headersFile(rules: readonly HeaderRule[] = headerRules): string {
  const set = new Set<string>();
  return rules
    .map(({ under, headers }) => {
      const lines = Object.entries(headers).flatMap(([name, value]) =>
        set.has(name) ? [`  ! ${name}`, `  ${name}: ${value}`] : [`  ${name}: ${value}`],
      );
      if (under === '/') for (const name of Object.keys(headers)) set.add(name);
      return [`${under}*`, ...lines].join('\n');
    })
    .join('\n\n')
    .concat('\n');
}

/**
 * The table as an nginx configuration. `add_header` of an inner block drops those of the outer one, therefore each
 * header is a variable chosen by path, and all of them are added in one place.
 */
export function nginxFile(rules: readonly HeaderRule[] = headerRules): string {
  const variable = (name: string) => `$qyzmet_${name.toLowerCase().replaceAll('-', '_')}`;
  const maps = headerNames(rules).map((name) => {
    // The first regular expression that fits wins, the table's last one does: hence the turn.
    const choices = rules
      .filter(({ headers }) => name in headers)
      .reverse()
      .map(({ under, headers }) => `  ${under === '/' ? 'default' : `~^${under}`} "${headers[name]}";`);
    return [`map $uri ${variable(name)} {`, ...choices, '}'].join('\n');
  });
  const added = headerNames(rules).map((name) => `  add_header ${name} ${variable(name)} always;`);
  return `# Include into the http block. Set server_name, root and TLS as your machine needs.
${maps.join('\n')}

server {
  listen 80;
  server_name localhost;
  root /var/www/qyzmet;
  charset utf-8;
  absolute_redirect off;
  gzip_static on;
  gzip_vary on;
  # brotli_static on;  # with the module ngx_brotli
  error_page 404 /404.html;
${added.join('\n')}

  location ~ \\.vcf$ {
    types { text/vcard vcf; }
  }

  location / {
    try_files $uri $uri/index.html =404;
    # A folder without its slash is sent to the one address of the page.
    if (-d $request_filename) { rewrite ^(.*[^/])$ $1/ permanent; }
  }
}
`;
}

/** The table as a Caddyfile. `route` keeps the order of the table, where later rules replace earlier ones. */
export function caddyFile(rules: readonly HeaderRule[] = headerRules): string {
  const lines = rules.flatMap(({ under, headers }) =>
    Object.entries(headers).map(([name, value]) => `    header ${under}* ${name} "${value}"`),
  );
  return `# Set the address of the site in place of :80, and the folder.
:80 {
  root * /var/www/qyzmet
  route {
${lines.join('\n')}
    header *.vcf Content-Type "text/vcard; charset=utf-8"
    file_server {
      precompressed br gzip
    }
  }
  handle_errors {
    rewrite * /404.html
    file_server
  }
}
`;
}
