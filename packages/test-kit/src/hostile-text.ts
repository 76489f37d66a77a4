/** A text that breaks careless code. */
export interface HostileString {
  /** The danger, as the name of a test case. */
  name: string
  text: string
}

const codes = (from: number, to: number): string =>
  String.fromCharCode(...Array.from({ length: to - from + 1 }, (_, index) => from + index))

/**
 * Texts that are valid in an issue and that every package must handle: its output stays well-formed
 * and loses only characters that a format forbids.
 */
export const hostileStrings: readonly HostileString[] = [
  { name: 'nothing', text: '' },
  { name: 'blanks', text: ' \t\n ' },
  { name: 'ideographic indent', text: '\u3000\u3000缩进的一段' },
  { name: 'C0 controls', text: `甲${codes(0, 0x1f)}乙` },
  { name: 'C1 controls', text: `甲${codes(0x7f, 0x9f)}乙` },
  { name: 'NUL', text: '甲\0乙' },
  { name: 'noncharacters', text: '甲\uFFFE\uFFFF\uFDD0\u{1FFFE}\u{10FFFF}乙' },
  { name: 'lone high surrogate', text: '甲\uD800乙' },
  { name: 'lone low surrogate', text: '甲\uDC00乙' },
  { name: 'surrogates in the wrong order', text: '\uDE00\uD83D' },
  { name: 'astral characters', text: '𠮷野家😀👨‍👩‍👧' },
  { name: 'byte order mark', text: '\uFEFF甲\uFEFF' },
  { name: 'bidi controls', text: '甲\u202E乙\u2066丙' },
  { name: 'zero widths and joiners', text: '甲\u200B\u200C\u200D\u2060乙' },
  { name: 'line separators', text: '甲\u2028乙\u2029丙\u0085丁' },
  { name: 'line ends', text: '甲\r乙\r\n丙\n丁' },
  { name: 'end of CDATA', text: '甲]]>乙' },
  { name: 'end of CDATA twice', text: ']]>]]>' },
  { name: 'end of CDATA around a forbidden character', text: ']]\0>' },
  { name: 'ampersands', text: 'A&B &amp; &#0; &#x3C; &nbsp; &bogus;' },
  { name: 'script', text: '<script>alert("甲")</script>' },
  { name: 'end of script', text: '</script><script>alert(1)//' },
  { name: 'end of style', text: '</style></title></textarea>' },
  { name: 'event handler', text: '"><img src=x onerror=alert(1)>' },
  { name: 'quotes', text: `"'\`‘’“”` },
  { name: 'comment', text: '<!-- --> --!> <!-->' },
  { name: 'processing instruction', text: '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e "x">]>&e;' },
  { name: 'script URL', text: 'javascript:alert(1)' },
  { name: 'script URL in disguise', text: ' \u0001JaVa\nScRiPt:alert(1)' },
  { name: 'data URL', text: 'data:text/html,<script>alert(1)</script>' },
  { name: 'picture on another host', text: 'http://tracker.example/p.gif?page=1' },
  { name: 'picture on another host without a scheme', text: '//tracker.example/p.gif' },
  { name: 'picture on another host in disguise', text: ' \\\t/tracker.example\\p.gif' },
  { name: 'path out of the folder', text: '../../etc/passwd' },
  { name: 'Windows path', text: 'C:\\CON\\..\\a.jpg' },
  { name: 'percent signs', text: '100% %zz %00 %E7%89' },
  { name: 'Markdown', text: '# 题 **粗** _斜_ [名](javascript:1) ![图](x) `码` | 格 | \\ ~~删~~ <b>' },
  { name: 'front matter', text: '---\na: &a [*a]\n---\n...' },
  { name: 'numbers and words of YAML', text: 'no' },
  { name: 'JSON pointer', text: 'a/b~0c~1' },
  { name: 'prototype', text: '__proto__' },
  { name: 'formula', text: '=HYPERLINK("http://a.example")' },
  { name: 'combining marks', text: `甲${'\u0301'.repeat(50)}` },
  { name: 'three hundred characters', text: '长'.repeat(300) },
]

/** Returns ten million characters in one line, with punctuation at intervals. */
export const longLine = (): string => '会议强调,全市各级要坚持稳中求进,'.repeat(625_000)
