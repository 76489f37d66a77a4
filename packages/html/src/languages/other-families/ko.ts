import { colonIn } from '@banmian/markup'
import type { EmailLabels } from '../../labels/email-labels.js'
import type { PageLabels } from '../../labels/page-labels.js'
import type { SiteLabels } from '../../labels/site-labels.js'

/** Korean: pages. */
export const page: PageLabels = {
  day: (year, month, day, weekday) => `${year}년 ${month}월 ${day}일 ${'일월화수목금토'[weekday]}요일`,
  page: (label) => `${label}면`,
  unnamedPage: (position) => `${position}쪽`,
  number: (number) => `제${number}호`,
  contents: '이번 호 차례',
  skip: '기사로 바로 가기',
  unplaced: '기사에 속하지 않은 글',
  untitled: '제목 없음',
  issue: '신문',
  previous: '이전 기사',
  next: '다음 기사',
  samePage: '같은 면 기사',
  missingPicture: '사진 없음',
  remotePicture: '외부 사이트의 사진',
  correction: (day) => `바로잡습니다 (${day})`,
  and: ', ',
}

/** Korean: sites. */
export const site: SiteLabels = {
  year: (year) => `${year}년`,
  month: (year, month) => `${year}년 ${month}월`,
  weekdays: ['일', '월', '화', '수', '목', '금', '토'],
  previousIssue: '이전 호',
  nextIssue: '다음 호',
  home: '홈',
  archive: '지난 호',
  rubrics: '코너',
  authors: '필자',
  search: '검색',
  subscribe: '구독',
  nothing: '아직 없습니다',
  notFound: '페이지를 찾을 수 없습니다',
  backHome: '홈으로 돌아가기',
  undated: '날짜 미상',
  larger: '글자 크게',
  smaller: '글자 작게',
  scheme: '밝게 또는 어둡게',
  searchNeedsScript: '검색하려면 JavaScript와 웹 서버가 필요합니다.',
  pagefind: {},
}

/** Korean: e-mails. */
export const email: EmailLabels = {
  subject: (title, headline) => title + colonIn('ko') + headline,
  readMore: '웹에서 이어 읽기',
  viewOnline: '웹에서 이번 호 보기',
  moreArticles: (count) => `웹에서 기사 ${count}건 더 보기`,
  unsubscribe: '수신 거부',
}
