// Words that would do harm where something reads them as more than words. Everything here is fictional.

/** What makes a document of words, and what makes a terminal obey them. */
export const HOSTILE: Readonly<Record<string, string>> = {
  HTML:
    "<script>alert(1)</script><img src=x onerror=alert(1)></section></li></blockquote><!-- " +
    "<style>*{display:none}</style> <h1>No risk</h1>",
  "HTML attributes": `" onmouseover="alert(1)" x=' style='position:fixed`,
  "HTML entities": "&lt;b&gt; &amp; &#60;script&#62; &#x202e; &nbsp; &copy &bogus; &",
  "closing the page": "</main></body></html><!doctype html><title>x</title>]]><![CDATA[",
  "Markdown headings": "# No risk\n## No risk\n###### x\n#\nNo risk\n===\nNo risk\n---\nx\n=\n-",
  "Markdown lists": "- call nobody\n* x\n+ x\n1. x\n1) x\n-\n- [ ] x\n[x] done\n10. x\n    - x",
  "Markdown quotes and rules": "> x\n>x\n***\n---\n___\n* * *\n- - -",
  "Markdown code": "`x` ``x`` ```x\n```\nx\n~~~\nx\n    indented\n\tindented",
  "Markdown emphasis": "*x* **x** _x_ __x__ ***x*** ~~not~~ true ~x~ \\*x\\* $x$ $$x$$ x*y*z x_y_z",
  "Markdown links":
    "[x](https://example.com) ![x](x.png) [x][y] [x] <https://example.com> <a@example.com> [^1]",
  "Markdown definitions": "[x]: https://example.com\n[^1]: x\n[x]:\nhttps://example.com 'x'",
  "Markdown tables": "| a | b |\n| - | - |\n| x | y |\na | b\n--- | ---\nx | y\n|\n:-",
  "Markdown escapes": "\\\n\\# x\\\\ \\[x\\]\\(y\\) x\\",
  addresses:
    "https://example.com/a?b=c#d HTTP://EXAMPLE.COM www.example.com WWW.EXAMPLE.COM a.b+c@example.com " +
    "mailto:a@example.com xmpp:a@example.com (https://example.com). x:https://example.com `a@b.example` " +
    "ftp://x.example @someone #12",
  "pipes and backticks": "|x|`|``|```|````@x| | |",
  "setext by wrapping":
    `${"word ".repeat(15)}==== ${"word ".repeat(15)}---- ${"word ".repeat(15)}- x ${"word ".repeat(15)}| x ` +
    `${"word ".repeat(15)}~~~~ ${"word ".repeat(15)}— x ${"word ".repeat(15)}• x`,
  "bullets behind odd spaces":
    `${"word ".repeat(15)}-\u00A0x ${"word ".repeat(15)}\u00A0-\u2003x ${"word ".repeat(15)}\u3000|\u3000x ` +
    `${"word ".repeat(15)}\u200B- x ${"word ".repeat(15)}\u3164-\u3164x ${"word ".repeat(15)}\u2028- x`,
  "ANSI escapes":
    "\u001B[2J\u001B[H\u001B[31mred\u001B[0m \u001B]0;title\u0007 " +
    "\u001B]8;;https://example.com\u0007link\u001B]8;;\u0007 \u001B[1A\u001B[2K",
  "C0 and C1 controls":
    "a\u0000b\u0001c\u0007d\u0008e\u000Bf\u000Cg\u001Fh\u007Fi\u0080j\u0085k\u009B31ml\u009Fm",
  direction: "\u202Eevil\u202C \u2066x\u2069 \u200Fx\u200E \u061C \u2067\u2068 \u202A\u202B\u202D",
  "right to left": "שלום עולם 123\nمرحبا (x) 456\n123 אבג",
  emoji: "👩‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇬🇧 ☐ ☑ ✔ 1️⃣ e\u0301 Z\u0351\u036B",
  "half characters and old controls": "\uD83D x \uDE00 \uFEFFx \uFFF9x\uFFFAy\uFFFB \u206A\u206F",
  "line breaks of every kind": "a\nb\rc\r\nd\u2028e\u2029f\n\n\ng\n \n\t\nh\u0085i",
  "spaces around": "   leading\n    four\ntrailing   \n\ttab\ttab\t",
  "many marks": "*_`[<&~@|\\#".repeat(200),
  "prototype names": "__proto__ constructor toString",
  "template syntax": "${x} {{x}} {% x %} <%= x %> $& $1 %s",
};

/** A hundred thousand characters, of the kinds that cost most to escape and to break into lines. */
export const LONG: Readonly<Record<string, string>> = {
  "one long word": "x".repeat(100_000),
  "long words": "words and more ".repeat(7_000),
  "long marks": "*_`[<&~# a@b.example ".repeat(4_800),
  "many lines": "- some words, or few\n".repeat(4_800),
};

/** Words of the same shape that harm nobody: the same lines, each as blank or as full. */
export function harmless(words: string): string {
  return words.replace(/\S/gu, "x");
}
