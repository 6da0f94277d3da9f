import type { Project } from './registry';

const github = 'https://github.com/';

function project(
  name: string,
  repository: string,
  aliases: readonly string[] = [],
  sites: readonly string[] = [],
  terms: readonly string[] = [],
): Project {
  return { name, url: github + repository, aliases, sites, terms };
}

/** The projects of the SOFAStack family and its neighbours; `.digest.yml` overrides and extends them. */
export const builtInProjects: readonly Project[] = [
  project(
    'SOFAStack',
    'sofastack',
    [],
    [
      'https://www.sofastack.tech',
      github + 'sofastack/sofastack.tech',
      github + 'sofastack/community',
      github + 'sofastack/spring-cloud-sofastack-samples',
      github + 'sofastack-guides',
    ],
  ),
  project(
    'SOFABoot',
    'sofastack/sofa-boot',
    [],
    ['https://www.sofastack.tech/projects/sofa-boot', github + 'alipay/sofa-boot'],
  ),
  project(
    'SOFARPC',
    'sofastack/sofa-rpc',
    [],
    ['https://www.sofastack.tech/projects/sofa-rpc', github + 'alipay/sofa-rpc'],
    ['RpcInvokeContext', 'ProviderBootstrap', 'ConsumerBootstrap'],
  ),
  project(
    'SOFAArk',
    'sofastack/sofa-ark',
    ['Ark'],
    [
      'https://www.sofastack.tech/projects/sofa-boot/sofa-ark-readme',
      github + 'alipay/sofa-ark',
      github + 'sofastack-guides/sofa-ark-samples',
    ],
  ),
  project(
    'SOFAJRaft',
    'sofastack/sofa-jraft',
    ['JRaft', 'RheaKV'],
    ['https://www.sofastack.tech/projects/sofa-jraft'],
    ['onApply', 'onSnapshotSave', 'onSnapshotLoad', 'onLeaderStart', 'onLeaderStop', 'StateMachineAdapter'],
  ),
  project('SOFARegistry', 'sofastack/sofa-registry', [], ['https://www.sofastack.tech/projects/sofa-registry']),
  project(
    'SOFATracer',
    'sofastack/sofa-tracer',
    [],
    ['https://www.sofastack.tech/projects/sofa-tracer'],
    ['SofaTracerSpan'],
  ),
  project('SOFABolt', 'sofastack/sofa-bolt', [], ['https://www.sofastack.tech/projects/sofa-bolt']),
  project(
    'SOFADashboard',
    'sofastack/sofa-dashboard',
    [],
    [
      'https://www.sofastack.tech/projects/sofa-dashboard',
      github + 'sofastack/sofa-dashboard-client',
      github + 'sofastack-guides/kc-sofastack-dynamic-demo',
    ],
  ),
  project('SOFALookout', 'sofastack/sofa-lookout', [], ['https://www.sofastack.tech/projects/sofa-lookout']),
  project('SOFAActs', 'sofastack/sofa-acts', [], ['https://www.sofastack.tech/projects/sofa-acts']),
  project('SOFAServerless', 'sofastack/sofa-serverless', ['Koupleless'], [github + 'koupleless/koupleless']),
  project('SOFAMesh', 'sofastack/sofa-mesh'),
  project('sofa-common-tools', 'sofastack/sofa-common-tools'),
  project(
    'MOSN',
    'mosn/mosn',
    ['SOFAMosn'],
    [
      'https://mosn.io',
      github + 'sofastack/sofa-mosn',
      github + 'mosn/community',
      'https://www.sofastack.tech/projects/sofa-mosn',
    ],
  ),
  project('Layotto', 'mosn/layotto', [], ['https://mosn.io/layotto']),
  project('holmes', 'mosn/holmes'),
  project(
    'Seata',
    'seata/seata',
    [],
    [
      'https://seata.io',
      'https://seata.apache.org',
      github + 'apache/incubator-seata',
      github + 'seata/seata-samples',
      github + 'seata/seata-go',
      github + 'seata/seata-go-samples',
      github + 'seata/seata-php',
      github + 'seata/seata-js',
    ],
    ['undo_log', 'GlobalTransactional', 'GlobalTransactionScanner', 'branch_table', 'global_table'],
  ),
  project('Occlum', 'occlum/occlum', [], ['https://occlum.io']),
  project(
    'Tongsuo',
    'Tongsuo-Project/Tongsuo',
    ['铜锁', 'BabaSSL'],
    ['https://tongsuo.net', 'https://www.tongsuo.net'],
  ),
  project(
    'Nydus',
    'dragonflyoss/image-service',
    [],
    ['https://nydus.dev', github + 'containerd/nydus-snapshotter', github + 'dragonflyoss/nydus'],
  ),
  project('KusionStack', 'KusionStack/kusion', ['Kusion'], ['https://kusionstack.io']),
  project('KCL', 'KusionStack/KCLVM', ['KCLVM'], ['https://kcl-lang.io', github + 'kcl-lang/kcl']),
];
