import type { MessageKind } from '@banmian/core'

/** Every kind of message of the command itself and of the readers of files, by its code. */
export const commandMessageKinds = {
  'link-placeholder': {
    severity: 'info',
    text: 'The URL of your site is not known, so the feed has placeholder links.',
    help: 'Links in a feed are absolute, so they start with `https://paper.example/`, a host that is reserved for examples. Set the URL of the output folder with `--site-url` before you publish the feed: the ids and links of its items are derived from it.',
  },
  'link-missing': {
    severity: 'info',
    text: 'The URL of the site is not known.',
    help: 'Its pages work without one. Feeds, the sitemap and canonical URLs need it, and are left out. Set it with `--site-url`.',
  },
  'announce-failed': {
    severity: 'warning',
    text: 'A hub or a service of search engines was not notified of changes.',
    help: 'It could not be reached, or did not accept the request. The site is complete. The changes stay recorded in `.banmian/announce.json`, and the next `banmian build` or `banmian announce` tries again. If IndexNow answers with the status 403, it cannot read the file of the key: publish the site first.',
  },
  'announce-newest': {
    severity: 'info',
    text: 'Search engines are notified only of the newest issue, since it is not known what has changed.',
    help: 'What has changed is known from the folder `.banmian` of the last build. Where it is missing, as on a computer that is new for each build, every page would count as changed. IndexNow then receives only the front page and the pages of the newest day; hubs receive all feeds. Keep `.banmian` with the site between builds to announce every change.',
  },
  'announce-later': {
    severity: 'info',
    text: 'Changes of the site are not announced yet.',
    help: 'With `--no-announce`, or `afterBuild: false` in the configuration, a build notifies nobody, since its pages are not published yet. Run `banmian announce` after they are.',
  },
  'announce-nobody': {
    severity: 'info',
    text: 'There is nobody to notify of changes.',
    help: '`announce` in the configuration names WebSub hubs and the key for IndexNow, as `announce: { webSub: "https://hub.example/" }`. Without it, `banmian announce` does nothing.',
  },
  'search-index': {
    severity: 'info',
    text: 'The search page needs an index, which another program makes.',
    help: 'Run [Pagefind](https://pagefind.app) with the folder of the site after each build. The search page works once the index is there.',
  },
  'time-zone-assumed': {
    severity: 'info',
    text: 'The time zone of the newspaper is not known, and that of its language is assumed.',
    help: 'Feeds, pages and e-books say when an issue was published. Set the time zone with `--time-zone`, or in the issue. Without one, that of the country of its language is used (`en` is taken for the United States), or else UTC. With a wrong one, an issue may appear under the day before.',
  },
  'page-empty': {
    severity: 'warning',
    text: 'A page contains no text.',
    help: 'It becomes a page without articles, so that the other pages keep their positions. Check whether its extraction failed. If no page contains text, nothing is written, and the exit code is 1.',
  },
  'no-article': {
    severity: 'warning',
    text: 'No article was found on any page.',
    help: 'The pages contain no running text. Check the file: perhaps it is not the page, or only its headings were extracted.',
  },
  'picture-missing': {
    severity: 'warning',
    text: 'A picture that a page names is not in its folder.',
    help: 'The figure keeps its caption and the URL of the picture. Put the file into the folder of the page, under the name that the page uses, and convert again.',
  },
  'picture-format': {
    severity: 'warning',
    text: 'Pictures have a format that many readers of e-books, or some e-mail programs, do not show.',
    help: 'EPUB 3.3 allows WebP, but Kindle, Kobo and others show nothing, and neither does Outlook. With `pictures: {}` in the configuration, and the package `sharp`, the command converts them. Or convert the pictures to JPEG or PNG, for example with `magick garden.webp garden.jpg`, and name the new files in the page.',
  },
  'picture-unsupported': {
    severity: 'warning',
    text: 'A picture in AVIF or TIFF is left out.',
    help: 'Books, e-mails and some browsers show no AVIF, and no browser shows TIFF. With `pictures: {}` in the configuration, and the package `sharp` (`npm install sharp`), such pictures are published as JPEG or PNG. Or convert them, for example with `magick garden.avif garden.jpg`, and name the new files in the page.',
  },
  'picture-unreadable': {
    severity: 'warning',
    text: 'A picture cannot be resized or converted.',
    help: 'The package `sharp`, to which `pictures` in the configuration refers, cannot read the file, mostly because a part of it is missing. It is published as it is, and browsers may show a part of it. Copy the file again from where it came.',
  },
  'picture-tool-missing': {
    severity: 'warning',
    text: 'Pictures are not resized or converted, because a package is missing.',
    help: '`pictures` in the configuration needs the package `sharp`, which is not installed with the command. Install it in the folder of the configuration with `npm install sharp`, or remove `pictures`. Pictures are published as they are.',
  },
  'picture-remote': {
    severity: 'warning',
    text: 'Pictures on other hosts became links.',
    help: 'When a page loads a picture from another host, that host learns who reads the page. Name the hosts that you trust with `--allow-remote-pictures`.',
  },
  'file-skipped': {
    severity: 'warning',
    text: 'A file in the folder is not a page, or has the same pages as another one.',
    help: 'JSON, XML and HTML files in a folder are pages when their content is in the format of an OCR or layout tool. Tools also write one page in several formats; the file that places most lines is used. To use another one, name it instead of the folder.',
  },
  'encoding-guessed': {
    severity: 'info',
    text: 'The encoding of a file was guessed.',
    help: 'With `--encoding auto`, a file that is neither in UTF-8 nor says its encoding is read in the encoding in which it reads most like text: GB 18030, Big5, Shift_JIS, EUC-JP, EUC-KR, UTF-16 or windows-1252. Very short texts can be guessed wrong, so check them.',
  },
  'build-interrupted': {
    severity: 'info',
    text: 'A build was interrupted, and the issues that were finished are kept for the next one.',
    help: 'The site is as it was. The finished issues, with their pictures and e-books, are in the folder `.banmian-stage` of the output. Run the same command again to continue; `--full`, or another option that changes the bytes of the site, makes them again. They are removed by the next run that writes to the folder.',
  },
  'build-resumed': {
    severity: 'info',
    text: 'Issues that an interrupted build had finished were used.',
    help: 'Their files, the options and the versions of the command are the same as then, and the hashes of what was kept were checked. The site is the same, byte for byte, as that of a build without an interruption.',
  },
  'issue-failed': {
    severity: 'error',
    text: 'An issue could not be read or rendered, and is not part of the site.',
    help: 'With `--keep-going`, the other issues are published, pages of the issue from an earlier run stay, and the exit code is 1. `--json` lists such issues as `failures`.',
  },
  'page-not-used': {
    severity: 'warning',
    text: 'A page in the folder of an issue is not part of it, or has changed since.',
    help: 'Where a folder contains `issue.md` or `issue.json`, that file is the issue. The command in the message reads the pages of the folder again and keeps the corrections of `issue.md`.',
  },
  'editions-found': {
    severity: 'info',
    text: 'The folders inside that of a date were taken for editions.',
    help: 'A folder of a date without pages of its own, with two or more folders that are not named like pages, as `2024-03-08/morning` and `2024-03-08/evening`, contains the editions of that day. Name the editions by `editions` in the configuration, as `{ morning: "Morning" }`, and the message is gone. If the folders are pages, write their names as `pageNames`, or put a number into the names of the folders.',
  },
  'editions-merged': {
    severity: 'warning',
    text: 'Folders that look like editions became one issue.',
    help: '`convert` makes one issue of everything that it reads. Convert one edition at a time; `build` makes an issue of each. If the folders are pages, write their names as `pageNames` in the configuration, or put a number into the names of the folders.',
  },
  'edition-unclear': {
    severity: 'warning',
    text: 'A folder may be an edition or a part of the issue of its date.',
    help: 'The folder of a date contains pages, and another folder that is not named like a page. If that is an edition, name it by `editions` in the configuration. If its pages belong to the issue, write its name as `pageNames`, or put a number into the name of the folder. The message says what has become of its pages.',
  },
  'file-missing': {
    severity: 'warning',
    text: 'A file that METS names is missing, or is not ALTO.',
    help: 'Its page stays empty, so that the other pages keep their positions. Copy the whole folder of the issue.',
  },
  'path-refused': {
    severity: 'warning',
    text: 'A path in the file leads out of the folder of the file.',
    help: 'Only files in the folder of a page, or in folders inside it, are read. Copy the file there.',
  },
  'description-left-out': {
    severity: 'info',
    text: 'The description of a picture that a model wrote is left out.',
    help: 'It is not text that the paper printed.',
  },
  'alternatives-left-out': {
    severity: 'info',
    text: 'Other readings of the words of a page are left out.',
    help: 'The tool gives several readings. The one that it prefers is used.',
  },
  'text-differs': {
    severity: 'warning',
    text: 'The text of a region differs from that of its lines.',
    help: 'The lines are used, since they have places. Somebody may have corrected only the region: check the page.',
  },
  'unknown-block': {
    severity: 'warning',
    text: 'The tool names a kind of block that is not known.',
    help: 'It is read as text. If a new version of the tool writes it, please report it.',
  },
  'stale-pages': {
    severity: 'info',
    text: 'The output folder still contains files of an earlier run that are not part of the output any more.',
    help: 'Nothing is removed without `--prune`, since somebody may link to these files. With it, the command removes those that are as it has written them.',
  },
  'stale-removed': {
    severity: 'info',
    text: 'Files of an earlier run that are not part of the output any more were removed.',
    help: 'The command removes only files that it has written itself and that nobody has changed since. `--json` lists them all as `stale`.',
  },
  'stale-changed': {
    severity: 'warning',
    text: 'A file of an earlier run is not part of the output any more, but was changed by hand.',
    help: 'It stays, so that nobody loses work. Remove it by hand if nobody needs it.',
  },
  'correction-unknown': {
    severity: 'warning',
    text: 'A correction in the configuration is about an article that no issue contains.',
    help: 'Nobody sees the correction. Its `article` must be the id of an article, which is the name of its page without `.html`. The message names the article with the most similar id or headline. An id changes when the date of the issue, or the name of the newspaper, changes.',
  },
  'corrections-kept': {
    severity: 'info',
    text: 'The corrections of the Markdown in the output folder were kept.',
    help: 'They are part of every format that was written. Where the page has changed in other places, its changes are taken over. Where both have changed, the command writes nothing and shows the differences; `--prefer-corrections` keeps the corrections, `--force` discards all of them.',
  },
  'corrections-not-used': {
    severity: 'warning',
    text: 'The corrections of the Markdown in the output folder were not used.',
    help: 'They belong to another issue, or were made before the command kept a record of what it wrote. Write each issue to its own folder, or convert the corrected file itself.',
  },
  'corrections-backed-up': {
    severity: 'info',
    text: 'Corrections were replaced because of `--force`, and a copy was kept.',
    help: 'The copy has the Markdown as the person had corrected it. The next run with `--force` that replaces corrections replaces the copy as well, so move it away if it is needed.',
  },
  'characters-removed': {
    severity: 'warning',
    text: 'Characters that a format does not allow were removed from its files.',
    help: 'XML and HTML cannot represent most control characters. `json` contains the complete text. Such characters usually come from the extraction, so check there.',
  },
  'values-left-out': {
    severity: 'info',
    text: 'A format does not hold all values of the issue.',
    help: 'Formats of newsrooms and libraries have no place for some values, such as texts that belong to no article. `--json` lists every value that was left out or made simpler, with the reason; `json` and `md` contain everything.',
  },
  'values-not-read': {
    severity: 'info',
    text: 'A file states values that an issue has no field for.',
    help: 'NITF, NewsML-G2 and ninjs describe articles in more detail than an issue does. `--json` lists every value that was not read, with the reason.',
  },
  'cover-font': {
    severity: 'info',
    text: 'The cover of the e-book is drawn with a font of this computer.',
    help: 'Another computer may have another font, and then the bytes of the e-book differ. Name a font with `--cover-font` for the same bytes everywhere.',
  },
  'cover-svg': {
    severity: 'warning',
    text: 'The cover of the e-book is an SVG.',
    help: 'Kindle and many libraries show no SVG. The message says what is missing for a PNG: the optional package `@resvg/resvg-js`, or a font with the characters of the newspaper, which `--cover-font` names. `--cover svg` asks for an SVG, and `--cover none` for no cover.',
  },
  'pdf-missing': {
    severity: 'error',
    text: 'The PDF could not be printed.',
    help: 'Chromium, Chrome or Edge prints it. Install one of them (on Debian and Ubuntu, `apt install chromium`), or set `CHROMIUM_PATH` to its path, and convert again. The other formats were written, and the exit code is 1.',
  },
  'book-large': {
    severity: 'warning',
    text: 'The e-book is larger than some services accept.',
    help: 'Send to Kindle refuses large files. `pictures: {}` in the configuration makes pictures smaller, with the package `sharp`. Or make the pictures of the pages smaller, and convert again.',
  },
  'issue-invalid': {
    severity: 'error',
    text: 'A file is not a valid issue.',
    help: 'Only `banmian lint` uses this code; other commands print the same errors without one. The message says what was expected at its line and column. A file that a person has edited is often right again after one change.',
  },
  'issue-not-canonical': {
    severity: 'info',
    text: 'The Markdown of an issue is valid, but not as banmian writes it.',
    help: 'The issue is read the same way. `banmian tidy --write` writes it in the canonical form, in which a version control system shows only real changes.',
  },
} as const satisfies Record<string, MessageKind>

/** The code of a kind of message of the command. */
export type CommandMessageCode = keyof typeof commandMessageKinds
