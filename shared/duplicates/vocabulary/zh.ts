// Chinese words of the matcher. Verbs and actors have two characters, as the text is cut into pairs of characters.
// Data only; see vocabulary.ts for what each list means.

import { groups, words, type Vocabulary } from './vocabulary.ts';

export const chinese: Vocabulary = {
  language: 'zh',
  functionWords: words`
    的 | 了 | 和 | 与 | 及 | 或 | 并 | 等 | 对 | 在 | 为 | 以 | 按 | 将 | 把 | 其 | 各 | 该 | 本 | 之 | 于 | 至 | 以及 | 进行 | 负责 | 相关 | 有关 | 做好 |
    根据 | 按照 | 通过 | 其他 | 其它 | 各种 | 各类 | 各项 | 关于 | 同时 | 以便`,
  fillers: words`主要负责 | 全面负责`,
  commonWords: words`
    管理 | 工作 | 计划 | 制定 | 制订 | 组织 | 协调 | 协助 | 配合 | 监督 | 检查 | 维护 | 公司 | 部门 | 团队 | 人员 | 员工 | 客户 | 服务 | 产品 | 项目 | 系统 | 流程 |
    制度 | 标准 | 质量 | 报告 | 记录 | 信息 | 数据 | 资料 | 文件 | 提供 | 实施 | 执行 | 落实 | 完成 | 建立 | 完善 | 分析 | 评估 | 培训 | 沟通 | 处理 | 问题 |
    需求 | 日常 | 定期 | 业务 | 设备 | 安全 | 目标 | 上级 | 领导 | 任务 | 运营 | 开展 | 确保 | 保证`,
  negations: words`不 | 未 | 禁止 | 不得 | 除外 | 没有`,
  conjunctions: [],
  prepositions: words`在 | 对 | 为 | 以 | 按 | 将 | 把 | 于 | 根据 | 按照 | 通过`,
  actorMarks: words`由 | 向 | 被 | 给`,
  actors: groups`
    上级 | 领导 | 主管 | 经理 | 总监 | 主任 | 厂长 | 校长 | 院长;
    部门 | 科室 | 车间 | 班组 | 分部;
    下级 | 下属 | 员工 | 职工 | 人员 | 同事 | 工人;
    客户 | 顾客 | 患者 | 学生 | 家长 | 住户 | 会员;
    供方 | 厂家 | 厂商;
    政府 | 机关 | 委会`,
  sameVerbs: groups`
    执行 | 实施 | 落实 | 开展 | 贯彻; 管理 | 主管 | 主持 | 统筹; 制定 | 制订 | 拟定 | 编制 | 编写 | 起草 | 撰写 | 建立;
    确保 | 保证 | 保障; 维护 | 保养 | 维修; 监督 | 监控 | 检查 | 督促 | 监管; 审核 | 审查 | 核对 | 复核; 评估 | 评价 | 分析 | 考核;
    提供 | 供应; 采购 | 购买 | 订购; 协助 | 配合 | 帮助 | 支持; 培训 | 指导 | 教育; 汇报 | 报告 | 上报 | 反馈 | 通知; 协调 | 组织 | 安排 | 策划;
    使用 | 操作; 更新 | 修改 | 调整 | 修订; 记录 | 登记; 处理 | 解决; 优化 | 改进 | 提高 | 提升; 清洁 | 打扫 | 清扫; 分配 | 分派; 批准 | 审批;
    收集 | 搜集 | 汇总; 招聘 | 招收; 完成 | 达成`,
  sameThings: [],
  authority: {
    approve: words`批准 | 审批`,
    report: words`汇报 | 报告 | 上报 | 反馈`,
    assist: words`协助 | 配合 | 帮助`,
    supervise: words`监督 | 督促 | 监管`,
    recommend: words`建议 | 提议`,
  },
  lightVerbs: words`完成 | 开展`,
  endings: [],
};
