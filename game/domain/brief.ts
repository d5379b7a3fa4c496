/** The paragraphs of a brief that say what to do: those in bold, or else the last one. For those in a hurry. */
export function taskOf(brief: string): string {
  const paragraphs = brief.trim().split(/\n\s*\n/);
  const bold = paragraphs.filter((paragraph) => paragraph.includes('**'));
  return (bold.length > 0 ? bold : paragraphs.slice(-1)).join('\n\n');
}
