import type { PartnerTexts } from './comment-texts.ts';

export const zhPartner: PartnerTexts = {
  answers: {
    policy: {
      met: [
        '理事会于{year}年通过本政策，{staff}名员工均已签署行为守则。',
        '行为守则随合同发放，签字存于{town}办公室。',
        '政策自{year}年起适用于全部{volunteers}名志愿者。',
      ],
      open: ['目前沿用捐助方规定，本机构政策正在起草。', '{year}年的员工手册没有涉及这一内容。'],
    },
    subcontracting: {
      met: [
        '自{year}年起，合同范本已包含该条款。',
        '{few}家合作单位均已签署附件。',
        '{town}的供应商在首次付款前签署承诺。',
      ],
      open: ['尚有{few}份旧合同没有该条款。', '采购订单中还没有写入。'],
    },
    vetting: {
      met: [
        '每个岗位查两份书面推荐，并由应聘者签署声明。',
        '{staff}份人事档案均有声明。',
        '自{year}年起，面试必问以往行为。',
      ],
      open: ['只用电话了解，没有记录。', '对{volunteers}名志愿者没有审查。'],
    },
    training: {
      met: [
        '过去十二个月培训了{trained}人，员工共{staff}人。',
        '{sites}个站点每年各培训一次，有签到表。',
        '最近一次在{town}举行，{trained}人参加。',
      ],
      open: ['{staff}人中只有{trained}人受过培训。', '上一次培训是在{year}年。'],
    },
    reporting: {
      met: [
        '{sites}个站点都有免费电话、上锁的意见箱和女性联络人。',
        '{town}的妇女小组自己选定了举报渠道。',
        '海报用当地语言写明如何举报，不收费用。',
      ],
      open: ['只能到{town}办公室反映，没有其他渠道。', '还没有适合儿童的渠道。'],
    },
    assistance: {
      met: ['服务机构名单已于{month}更新。', '与{town}的医院签有协议。', '{few}名联络人熟悉转介流程。'],
      open: ['名单还是{year}年的。', '没有书面的转介流程。'],
    },
    investigation: {
      met: [
        '{year}年制定书面程序，由理事会委派外部调查员。',
        '已与调查机构签订协议。',
        '程序写明期限，并规定何时通知联合国机构。',
      ],
      open: ['由负责人自行处理，没有书面程序。', '程序草案完成于{month}，尚未批准。'],
    },
    correction: {
      met: [
        '理事会每季度跟进各项措施。',
        '风险登记表每年复核两次，涉及{sites}个站点。',
        '{town}风险检查后，改进了发放现场的监督。',
      ],
      open: ['措施没有记录。', '还有{few}项活动没有做风险评估。'],
    },
  },
  reasons: {
    subcontracting: ['本机构不分包任何工作。', '{town}的供应商不接触社区居民。'],
    correction: ['至今没有收到任何指控。', '自{year}年以来没有收到指控。'],
  },
};
