import { pick, randomFor } from '../random.ts';

const SURNAMES = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨'];

/** A person nobody can be: a surname and a placeholder, always the same for the same topic. */
export function personFor(topic: string): string {
  return `${pick(randomFor(`person ${topic}`), SURNAMES)}某某`;
}

/** A telephone number nobody has. */
export function phoneFor(topic: string): string {
  const digits = Math.floor(randomFor(`phone ${topic}`)() * 10000);
  return `0000-000${String(digits).padStart(4, '0')}`;
}

/** The offices of the zone. */
export const OFFICES = {
  investment: '开发区招商促进局',
  economy: '开发区经济发展局',
  construction: '开发区建设局',
  services: '开发区企业服务中心',
  innovation: '开发区科技创新局',
  finance: '开发区财政金融局',
  land: '市自然资源局开发区分局',
  environment: '市生态环境局开发区分局',
  approvals: '开发区行政审批局',
  committee: '开发区管委会办公室',
} as const;
