// Portuguese labels of a role itself: its title, its place in the house, its people, its duties.
// Data only; see vocabulary.ts for what each list means. pt.ts puts them together with the other words.

import { words, type Vocabulary } from './vocabulary.ts';

export const portugueseRoleLabels = {
  title: words`
    cargo | cargo ocupado | cargo ou função | categoria profissional | categoria/função | denominação |
    denominação da função | denominação do cargo | designação | designação da função | designação do cargo |
    designação do posto | designação do posto de trabalho | emprego | função | identificação da função |
    identificação do cargo | nome da função | nome da vaga | nome do cargo | ocupação | papel | posição | posto |
    posto de trabalho | profissão | titulação do cargo | título | título da função | título da vaga |
    título do cargo | vaga`,
  department: words`
    centro de custo/setor | coordenadoria | departamento | departamento a que pertence | diretoria | direção |
    divisão | equipa | equipe | gabinete | gerência | local de lotação | lotação | núcleo | secretaria | sector |
    secção | serviço | setor | seção | superintendência | unidade | unidade administrativa | unidade de lotação |
    unidade organizacional | unidade orgânica | vinculação | área | área de atuação`,
  company: words`
    associação | companhia | cooperativa | empregador | empresa | entidade | estabelecimento | fundação | instituição |
    município | nome da empresa | organização | prefeitura | razão social | órgão/entidade`,
  location: words`
    base | cidade | endereço | local | local da vaga | local de exercício | local de trabalho | localidade |
    localização | morada | município/uf | posto de trabalho (local) | região | sede | unidade de trabalho |
    unidade/local | zona`,
  superiors: words`
    a quem reporta | a quem se reporta | autoridade superior | cargo do superior imediato | cargo superior | chefe |
    chefe directo | chefe direto | chefe imediato | chefia | chefia directa | chefia direta | chefia imediata |
    depende de | depende diretamente de | depende do | dependência | dependência hierárquica | está subordinado a |
    gestor direto | gestor imediato | liderança | liderança imediata | linha de reporte | linha hierárquica |
    líder imediato | posição hierárquica | presta contas a | quem supervisiona | relação hierárquica | reporta |
    reporta a | reporta a: | reporta ao | reporta à | reporta-se a | reporta-se ao | reporte | reporte direto |
    reporte hierárquico | responde a | responde ao | responde diretamente a | responde para | responsável direto |
    responsável hierárquico | responsável imediato | se reporta a | sob a direção de | sob a supervisão de |
    sob a supervisão do | sob orientação de | subordina-se a | subordinada a | subordinado a | subordinado ao |
    subordinação | subordinação hierárquica | superior | superior directo | superior direto | superior hierárquico |
    superior hierárquico direto | superior hierárquico imediato | superior imediato | superiora | supervisor |
    supervisor direto | supervisor imediato | supervisão | supervisão recebida`,
  subordinates: words`
    pessoas sob sua responsabilidade | a seu cargo | auxiliado por | cargos diretamente subordinados |
    cargos que supervisiona | cargos sob sua supervisão | cargos subordinados | chefia de | chefia os | colaboradores |
    colaboradores a cargo | colaboradores diretos | coordena | coordenação de | dirige | equipa a cargo |
    equipa sob sua responsabilidade | equipe | equipe sob sua responsabilidade | equipe subordinada |
    funções subordinadas | lidera | lidera diretamente | liderados | liderados diretos | liderança de |
    nº de subordinados | número de subordinados | pessoal a cargo | pessoal sob sua responsabilidade |
    pessoal subordinado | pessoas a cargo | postos subordinados | quantidade de subordinados | quem lhe reporta |
    quem supervisiona? | reportam | reportam a este cargo | reportam-lhe | reportes diretos | sob a sua dependência |
    sob sua responsabilidade | subalternos | subordinadas | subordinado | subordinado direto | subordinados |
    subordinados directos | subordinados diretos | supervisiona | supervisiona a | supervisiona diretamente |
    supervisão de | supervisão exercida | tem a cargo | tem a seu cargo | tem sob a sua dependência |
    tem sob as suas ordens | tem sob seu comando | tem sob sua responsabilidade | é superior de`,
  duties: words`
    a função | a vaga | actividades | antes do serviço | as suas funções | as suas tarefas | as tuas funções |
    as tuas tarefas | atividades | atividades a desenvolver | atividades a executar | atividades a realizar |
    atividades a serem desenvolvidas | atividades desenvolvidas | atividades principais | atividades típicas |
    atribuições | atribuições do cargo | atribuições específicas | atribuições gerais | atribuições típicas |
    cabe a ela | cabe a ele | cabe ao titular | cabe-lhe | como será o seu dia | como será o seu dia a dia |
    como será seu dia a dia | compete a ela | compete a ele | compete ao titular | compete-lhe |
    competências do cargo | competências e funções | constituem atribuições | conteúdo da função | conteúdo do cargo |
    conteúdo do trabalho | conteúdo funcional | depois do serviço | descrição analítica | descrição das actividades |
    descrição das atividades | descrição das atribuições | descrição das funções | descrição das tarefas |
    descrição de atividades | descrição de atividades típicas do cargo | descrição de funções | descrição de tarefas |
    descrição detalhada | descrição detalhada das atividades | descrição detalhada das tarefas |
    descrição específica | detalhamento das atividades | detalhamento das tarefas | deve | deveres | deverá |
    durante o serviço | em que consiste | escopo de trabalho | funções | funções a desempenhar | funções a exercer |
    funções do cargo | funções e responsabilidades | funções específicas | funções gerais | funções principais |
    incumbe-lhe | missões | no dia a dia | o cargo | o dia a dia | o que esperamos de você no dia a dia |
    o que esperamos que faça | o que esperamos que você faça | o que fará | o que fazer | o que irá fazer |
    o que irás fazer | o que vai fazer | o que vais fazer | o que você fará | o que você vai fazer | o seu papel |
    o teu papel | o trabalho | obrigações | papéis e responsabilidades | principais actividades |
    principais atividades | principais atribuições | principais funções | principais responsabilidades |
    principais tarefas | responsabilidade | responsabilidades | responsabilidades e atribuições | rotina |
    rotina de trabalho | rotina diária | rotinas | rotinas do cargo | serviços a executar | será responsável por |
    serás responsável por | seu dia a dia | seu dia a dia será | seu papel | seu trabalho | sua missão | sua rotina |
    suas atribuições | suas atribuições são | suas funções | suas funções são | suas responsabilidades |
    suas tarefas | síntese das atribuições | tarefas | tarefas a desempenhar | tarefas a executar |
    tarefas a realizar | tarefas diárias | tarefas habituais | tarefas mensais | tarefas principais |
    tarefas semanais | terá como função | trabalho a realizar | você irá | áreas de responsabilidade |
    é responsável por`,
} satisfies Vocabulary['labels'];
