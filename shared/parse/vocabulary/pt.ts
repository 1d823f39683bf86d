// Portuguese words of the parser.
// Data only; see vocabulary.ts for what each list means.

import { words, type Vocabulary } from './vocabulary.ts';

export const portuguese: Vocabulary = {
  language: 'pt',
  labels: {
    title: words`
      denominação do cargo | nome do cargo | cargo | título do cargo | função | título | posto de trabalho | posto |
      denominação | designação | designação do posto | vaga | título da função | designação da função | nome da função |
      designação do cargo | ocupação | categoria profissional | título da vaga | denominação da função |
      identificação da função | cargo/função | emprego`,
    department: words`
      departamento | setor | sector | área | seção | secção | unidade | divisão | lotação | diretoria | direção | gerência |
      serviço | coordenação | unidade orgânica | área/setor | setor/área | departamento/setor | núcleo | gabinete | órgão |
      equipa | equipe`,
    company: words`empresa | companhia | organização | instituição | entidade | empregador | órgão/entidade`,
    location: words`
      local de trabalho | localização | local | cidade | localidade | unidade de trabalho | posto de trabalho (local)`,
    superiors: words`
      superior imediato | chefe imediato | reporta a | reporta-se a | subordinação | subordina-se a | subordinado a |
      superior hierárquico | superior direto | chefia imediata | superior hierárquico direto | reporta | reporte |
      supervisão | responde a | responde ao | gestor imediato | supervisor | gestor direto | líder imediato | depende de |
      dependência hierárquica | reporta a: | se reporta a | cargo superior | chefe direto | chefia direta | dependência |
      reporta ao | reporta à | responsável direto | subordinação hierárquica | linha de reporte | superior | superiora |
      chefia | subordinada a | quem supervisiona`,
    subordinates: words`
      tem sob a sua dependência | tem a seu cargo | sob a sua dependência |
      subordinados | subordinados diretos | supervisiona | equipe | colaboradores | cargos subordinados | pessoas a cargo |
      pessoal a cargo | coordena | supervisiona a | chefia os | equipa a cargo | equipe subordinada | subordinadas |
      funções subordinadas | reportam a este cargo | reportes diretos | lidera | pessoal subordinado |
      tem sob sua responsabilidade | colaboradores a cargo | cargos que supervisiona | quem supervisiona? | dirige |
      subordinado | liderados | subalternos`,
    duties: words`
      descrição analítica | atividades a desenvolver |
      atribuições | funções | responsabilidades | atividades | tarefas | principais atribuições | principais atividades |
      descrição de atividades típicas do cargo | descrição das atividades | descrição de atividades | descrição detalhada |
      atividades típicas | descrição das tarefas | principais responsabilidades | o que você vai fazer |
      suas responsabilidades | responsabilidades e atribuições | atribuições do cargo | atribuições típicas | deveres |
      o que vais fazer | as suas funções | tarefas principais | funções principais | as tuas funções | conteúdo funcional |
      missões | seu dia a dia | o que fará | principais funções | principais tarefas | descrição de funções |
      descrição das funções | atividades principais | atividades desenvolvidas | síntese das atribuições | o que irás fazer |
      as tuas tarefas | rotina | rotinas | obrigações | competências do cargo | funções a desempenhar | tarefas diárias |
      atribuições específicas | atribuições gerais | o seu papel | como será o seu dia | o que esperamos que você faça |
      o que fazer`,
    requirements: words`
      requisitos para provimento | idade | perfil exigido |
      requisitos | requisito de qualificação para ingresso no cargo | escolaridade | experiência | formação |
      formação académica | formação acadêmica | qualificações | qualificação | conhecimentos | habilidades | competências |
      perfil | perfil desejado | requisitos do cargo | requisitos mínimos | requisitos desejáveis | pré-requisitos |
      o que buscamos | o que procuramos | outros | outros requisitos | desejável | exigências | instrução | habilitações |
      habilitações literárias | perfil do candidato | perfil pretendido | o que esperamos de você | idiomas | cursos |
      habilitação | o teu perfil | o seu perfil | procuramos | requisitos para ingresso | requisitos exigidos |
      diferenciais | diferencial | o que você precisa | condições de acesso | aptidões | obrigatório |
      conhecimentos desejáveis | experiência profissional | carta de condução | o que pedimos | requisitos obrigatórios |
      será um diferencial | formação requerida`,
    section: words`
      descrição sintética | síntese do cargo |
      processo seletivo | processo de seleção | etapas do processo | como se candidatar |
      descrição sumária do cargo | descrição sumária | sumário | resumo | resumo do cargo | objetivo | objetivo do cargo |
      objetivos | missão | missão do cargo | missão da função | finalidade | propósito | benefícios | oferecemos |
      o que oferecemos | condições | condições de trabalho | autoridade | poderes | competência de decisão | relações |
      relacionamentos | relações internas | relações externas | relações de trabalho | ambiente de trabalho | recursos |
      equipamentos | indicadores | sobre a empresa | sobre nós | quem somos | identificação do cargo | identificação |
      dados gerais | descrição do cargo | avaliação | substituição | substituto | substitui | substituído por | observações |
      oferece-se | ofertas | descrição resumida | descrição geral | nível de autoridade | autonomia | informações gerais |
      sobre a vaga | riscos | esforço | remuneração e benefícios | a empresa oferece | autoridades | limites de autoridade |
      o que temos para oferecer | objetivo da função | síntese | alçada | alçadas | missão do posto | sobre o cargo |
      o que te oferecemos | descrição da vaga | contexto`,
    form: words`
      nível de classificação | código cbo | cbo | código | nível | data | elaborado por | aprovado por | revisado por |
      versão | página | assinatura | horário | horário de trabalho | carga horária | jornada | jornada de trabalho | turno |
      salário | remuneração | tipo de contrato | contrato | regime | classe | padrão | categoria | grau | número de vagas |
      vagas | vencimento | referência | revisão | elaborou | aprovou | verificou | modalidade | quantidade de vagas | grupo |
      grupo ocupacional | carreira | frequência | periodicidade | regime de trabalho | tipo de vaga | titular |
      faixa salarial | emissão | vínculo`,
    document: words`
      descrição de cargo | descrição de função | descrição de funções e cargos | ficha de função | ficha de cargo |
      perfil de função | manual de funções | descrição de cargos | manual de cargos | perfil do cargo | oferta de emprego |
      descritivo de cargo | ficha de posto de trabalho | descritivo de função | plano de cargos |
      manual de descrição de cargos | descrição da função | anúncio de emprego`,
    stop: words`
      disposições gerais |
      contato | contacto | candidatura | inscrição | inscrições | vagas semelhantes | vagas relacionadas | índice | anexo | anexos | veja também | compartilhar |
      partilhar | regras gerais | normas gerais | como concorrer | aviso legal | regras para todos |
      normas para todos | outras vagas | leia também | candidate-se`,
  },
  verbLabels: {
    superiors: words`
      reportará a | reportará ao | reportará à | reporta-se diretamente ao | reporta-se diretamente à |
      está subordinado a | está subordinado ao | está subordinada ao | está subordinado à | está subordinada à |
      subordinado a | responde a | responderá ao | depende diretamente do | é subordinado ao | é subordinado à |
      reporta a | reporta ao | reporta à | reporta-se a | reporta-se ao | reporta-se à | subordina-se a | subordina-se ao |
      subordina-se à | subordinado ao | subordinado à | subordinada ao | subordinada à | responde ao | responde à |
      depende do | depende da | reporta diretamente ao | reporta diretamente à | responde diretamente ao |
      responde diretamente à | subordina-se diretamente ao | subordina-se diretamente à`,
    subordinates: words`
      coordena |
      supervisiona | coordena os | lidera`,
  },
  holders: words`
    o ocupante | a ocupante | o titular | a titular | o cargo | este cargo | o ocupante do cargo | a função | o profissional | a profissional | você | o funcionário | a pessoa`,
  nouns: {
    duties: words`compete | cabe | incumbe | atribuições | responsabilidades | atividades | tarefas | funções | deveres | obrigações`,
    requirements: words`
      requisitos | qualificações | competências | conhecimentos | habilidades | perfil | exigências`,
    section: words`finalidade | missão | objetivos | autonomia | benefícios | condições | relações | objetivo | poderes | autoridade`,
    document: words`descrição | ficha | perfil | manual`,
    title: words`denominação | nome | designação`,
  },
  modifiers: words`
    exigido | pretendido | desejado | profissional |
    principais | principal | gerais | específicas | específicos | típicas | essenciais | cargo | função | básicas | diárias |
    mínimos | desejáveis | detalhada | detalhadas | permanentes | outras | adicionais | trabalho | suas | seu | posto |
    complementares | descrição | comuns | técnicas | vaga | eventuais | rotineiras | periódicas | ocasionais | inerentes |
    obrigatórios | profissionais | seguintes | são | lista | síntese | tuas | exigidos | exigidas | chave`,
  joiners: words`
    de | do | da | dos | das | o | a | os | as | e | ou | em | no | na | nos | nas | para | por | com | um | uma | ao | à |
    aos | às | seu | sua | seus | suas | que | se | é | são | como | pelo | pela | pelos | pelas | sobre | entre | sem |
    até | cada | todo | todos | todas | não | este | esta | quando | num | numa | sob | conforme | nossa | nosso`,
  postWords: words`cargo | função | posto | vaga`,
  everybody: words`
    cargos | funções |
    funcionários | colaboradores | servidores | empregados | pessoal | membros | todos | trabalhadores`,
  posts: words`
    auxiliar | técnico | técnica | chefe | gerente | diretor | diretora | encarregado | encarregada | assistente |
    coordenador | coordenadora | supervisor | supervisora | operador | operadora | motorista | cozinheiro | cozinheira |
    garçom | garçonete | caixa | vendedor | vendedora | secretário | secretária | tesoureiro | tesoureira | presidente |
    contador | contadora | contabilista | analista | almoxarife | mecânico | mecânica | eletricista | enfermeiro |
    enfermeira | médico | médica | professor | professora | engenheiro | engenheira | vigilante | porteiro | porteira |
    zelador | zeladora | faxineiro | faxineira | jardineiro | jardineira | recepcionista | administrador | administradora |
    administrativo | inspetor | inspetora | ajudante | aprendiz | estagiário | estagiária | responsável | capitão |
    marinheiro | padeiro | padeira | pasteleiro | pasteleira | açougueiro | talhante | chef | camareira | camareiro |
    governanta | mensageiro | comprador | compradora | consultor | consultora | programador | programadora | desenvolvedor |
    desenvolvedora | designer | monitor | monitora | treinador | treinadora | salva-vidas | bibliotecário | bibliotecária |
    farmacêutico | farmacêutica | psicólogo | psicóloga | advogado | advogada | agente | especialista | gestor | gestora |
    subdiretor | mestre | contramestre | soldador | soldadora | pintor | pintora | pedreiro | servente | encanador |
    canalizador | carpinteiro | marceneiro | entregador | estafeta | repositor | repositora | atendente | empregado |
    empregada | fiel | oficial | escriturário | escriturária | líder | guarda | fiscal | arquivista | museólogo |
    laboratorista | operário | operária | copeiro | copeira | guia | bilheteiro | bilheteira | tratador | tratadora |
    veterinário | veterinária | nadador-salvador | educador | educadora | cuidador | cuidadora | torneiro`,
  postEndings: words`dor | dora | tor | tora | sor | sora | eiro | eira | ista | ário | ária | ante | ente`,
  notPosts: words`
    ingrediente | ingredientes |
    primeiro | primeira | lista | revista | inventário | horário | salário | diário | diária | necessário | necessária |
    cliente | ambiente | importante | durante | mediante | seguinte | vigente | pendente | maneira | carreira | dinheiro |
    entrevista | vista | fator | setor | sector | motor | valor | formulário | usuário | calendário | mobiliário |
    existente | corrente | paciente | geladeira | feira | madeira | devidamente | diariamente | semanalmente | mensalmente`,
  departments: words`
    departamento | setor | sector | área | seção | secção | unidade | divisão | cozinha | armazém | almoxarifado |
    logística | administração | vendas | compras | produção | manutenção | recepção | contabilidade | finanças | segurança |
    limpeza | oficina | escritório | serviço | laboratório | loja | biblioteca`,
  units: words`departamento | setor | sector | área | seção | secção | unidade | equipe | equipa`,
  none: words`
    nenhum | nenhuma | ninguém | não se aplica | não aplicável | não há | não tem | não | sem | não possui | nenhum. |
    nenhuma.`,
  and: words`e | ou`,
  chrome: words`
    assinatura do | assinatura da |
      página  | elaborado por | aprovado por | assinatura | compartilhar | partilhar | imprimir | entrar | publicado |
    publicada | início > | voltar | data e assinatura | todos os direitos | candidatar | li e concordo | ciente`,
  advice: words`
    descrição de cargo | descrições de cargo | verbo | verbos | candidato | candidatos | redigir | redija | redação |
    por exemplo | evite | evitar | frase | frases | leitor | modelo | anúncio | anúncios | descreva | indique | mencione |
    dicas | use | utilize | escreva | escrever | recrutador | recrutadores | adjetivos`,
  frequent: words`
    de | do | da | dos | das | e | em | para | com | os | as | o | ao | à | um | uma | no | na | não | cargo | são | pela |
    pelo`,
};
