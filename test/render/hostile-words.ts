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
  "bare addresses":
    "//evil.example/x //evil.com/x evil.com evil.co.uk/x (evil.org) home.No went.it, a@evil.com " +
    "http:evil.com 192.0.2.1 \u0440\u0444.\u0440\u0444 x.\u0440\u0444 evil\u3002com",
  "GitHub's references": "#123 GH-1 @user @org/team owner/repo#12 owner/repo@01234567",
  "emoji by name": ":x: :+1: :octocat: :100: 10:30:15",
  alerts: "[!NOTE]\nx\n[!WARNING]\nx",
  "tasks to tick": "[ ] x\n[x] y\n- [ ] z\n* [x] z",
  TeX:
    "\\newpage \\input{/etc/passwd} \\begin{x}y\\end{x} \\ x \\\n" +
    "\\begin{verbatim}\nx\n\\end{verbatim}\n\\def\\x{y}",
  formulas: "$x$ $$y$$ \\(x\\) \\[y\\] $1 and $2 \\(x + y\\) $$x + y$$",
  citations: "@smith [@smith] -@smith [see @a, p. 3; @b] [-@smith, 12]",
  footnotes: "[^1] ^[a note] x[^a]\n[^1]: x\n[^a]: y",
  "small letters, marks and insertions": "H~2~O x^2^ ^a b^ ==m== ++i++ --d-- {++x++} {>>y<<}",
  divisions: "::: warning\nx\n:::\n:::: {#a .b}\nx\n::::",
  attributes: "x {.a #b c=d} [x]{.a} `x`{=html} `x`{.a} <b>{.x} # x {.y}",
  definitions: "term\n: definition\n~ another\nTerm\n\n:   x",
  verse: "| line\n|  two\n| three",
  "lists by letters":
    "(@) x\n(@good) y\n(1) x\n(a) x\na. x\nb) x\nA.  x\ni. x\niv) x\n#. x\n(ii) x\n(#) x\n1.\tx\nB)  y",
  "heads of files": "---\ntitle: x\n...\n---\nx: y\n---\n% title\n% author\nTitle: x\n\nTOC\n===",
  "tables without bars":
    "-----\n a   b\n--- ---\n x   y\n-----\n\n+---+---+\n| a | b |\n+===+===+\nTable: x\n: x\ntable: x",
  "underscores and stars within words": "x_y_z __a__b a__b_ _c_d a_b_c_d *a*b a**b** __c__d__",
  "marks of print": "\"x\" 'y' -- --- ... (c) (tm) +- 1/2",
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
  // With one word, because a review takes marks alone for nothing written.
  "many marks": `${"*_`[<&~@|\\#".repeat(200)}word`,
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
