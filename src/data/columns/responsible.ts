import type { Column } from '../column.ts';
import { text } from './text.ts';

/** The office in charge; public, so that the public knows whom to ask. */
export function responsibleUnit(): Column<string | undefined, 'public'> {
  return text({
    header: '责任单位',
    aliases: ['牵头单位', '负责单位', '责任部门', '包保部门'],
    disclosure: 'public',
    description: '负责的单位或部门',
    example: '开发区招商促进局',
  });
}

/** The person in charge; never public. */
export function responsiblePerson(): Column<string | undefined, 'internal'> {
  return text({
    header: '责任人',
    aliases: ['负责人', '包保责任人', '包保人'],
    disclosure: 'internal',
    description: '负责的人，只在内部版',
    example: '张三',
  });
}

/** The leader who takes a firm or a project under his wing (领办、挂点); never public. */
export function leader(): Column<string | undefined, 'internal'> {
  return text({
    header: '挂点领导',
    aliases: ['领办领导', '包保领导', '挂钩领导', '联系领导'],
    disclosure: 'internal',
    description: '领办或联系的领导，只在内部版',
    example: '李四',
  });
}

/** Whom to ask; never public. */
export function contact(): Column<string | undefined, 'internal'> {
  return text({
    header: '联系人',
    aliases: ['联络人', '企业联系人'],
    disclosure: 'internal',
    description: '对方的联系人，只在内部版',
    example: '王五',
  });
}

/** A telephone number; never public. */
export function phone(): Column<string | undefined, 'internal'> {
  return text({
    header: '联系电话',
    aliases: ['电话', '手机', '联系方式'],
    disclosure: 'internal',
    description: '联系人的电话，只在内部版',
    example: '0000-0000000',
  });
}
