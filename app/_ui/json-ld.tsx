/** Structured data for search engines (schema.org). `<` is escaped, so that no string can close the element. */
export function JsonLd({ data }: { data: Record<string, unknown> }) {
  const json = JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c');
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own data, `<` escaped; React would escape quotes
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
