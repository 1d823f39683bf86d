// Portuguese labels of what stands around the duties: requirements, other sections, forms, documents, and what ends a role.
// Data only; see vocabulary.ts for what each list means. pt.ts puts them together with the other words.

import { words, type Vocabulary } from './vocabulary.ts';

export const portugueseOtherLabels = {
  requirements: words`
    aptidões | aptidões necessárias | buscamos | capacidade física | capacidades | características pessoais |
    carta de condução | carteira de motorista | certificados | certificações | cnh | competências |
    competências comportamentais | competências necessárias | competências pessoais | competências requeridas |
    condições de acesso | condições exigidas | conhecimentos | conhecimentos básicos | conhecimentos desejáveis |
    conhecimentos necessários | conhecimentos requeridos | conhecimentos técnicos | cursos | cursos complementares |
    cursos exigidos | desejáveis | desejável | diferenciais | diferencial | disponibilidade para | dá-se preferência |
    educação | escolaridade | escolaridade e formação | escolaridade exigida | escolaridade mínima |
    esforço físico exigido | estudos | exigências | experiência | experiência anterior | experiência desejada |
    experiência exigida | experiência mínima | experiência necessária | experiência profissional |
    experiência requerida | fator preferencial | fatores preferenciais | formação | formação académica |
    formação acadêmica | formação desejada | formação e experiência | formação exigida | formação mínima |
    formação necessária | formação profissional | formação requerida | grau de escolaridade | grau de instrução |
    habilidades | habilidades comportamentais | habilidades e atitudes | habilidades necessárias |
    habilidades requeridas | habilitação | habilitação literária | habilitação profissional | habilitações |
    habilitações académicas | habilitações literárias | idade | idade mínima | idioma | idiomas | imprescindível |
    indispensável | informática exigida | instrução | línguas | línguas estrangeiras | nível de escolaridade |
    nível de instrução | o que buscamos | o que esperamos | o que esperamos de si | o que esperamos de você |
    o que pedimos | o que precisa ter | o que precisamos | o que procuramos | o que valorizamos | o que você precisa |
    o que você precisa ter | o que é preciso | o seu perfil | o teu perfil | obrigatório | obrigatórios | outros |
    outros conhecimentos | outros requisitos | perfil | perfil comportamental | perfil desejado | perfil do candidato |
    perfil do cargo | perfil exigido | perfil ideal | perfil pretendido | perfil procurado | perfil requerido |
    precisamos de alguém | procuramos | pré-requisito | pré-requisitos | qualidades pessoais | qualificação |
    qualificação exigida | qualificação mínima | qualificação profissional | qualificações | qualificações mínimas |
    qualificações necessárias | quem buscamos | quem procuramos | quem você é |
    requisito de qualificação para ingresso no cargo | requisitos | requisitos comportamentais | requisitos desejados |
    requisitos desejáveis | requisitos do cargo | requisitos exigidos | requisitos físicos | requisitos mínimos |
    requisitos necessários | requisitos obrigatórios | requisitos para ingresso | requisitos para investidura |
    requisitos para provimento | requisitos preferenciais | requisitos técnicos | será um diferencial |
    serão diferenciais | tempo de experiência | treinamento | treinamentos | treinamentos necessários | valoriza-se |
    valorizamos | você possui | você precisa ter | você tem | é um diferencial`,
  section: words`
    a empresa | a empresa oferece | a equipa | a equipe | a nossa oferta | alçada | alçadas | ambiente de trabalho |
    apresentação | autonomia | autonomia e responsabilidade | autoridade | autoridade e responsabilidade | autoridades |
    avaliação | avaliação de desempenho | benefícios | benefícios oferecidos | como se candidatar |
    competência de decisão | competências e poderes | condições | condições ambientais | condições de exercício |
    condições de trabalho | condições oferecidas | conheça a empresa | contactos externos | contactos internos |
    contatos externos | contatos internos | contexto | critérios de avaliação | dados gerais |
    delegação de competências | descrição da vaga | descrição do cargo | descrição genérica | descrição geral |
    descrição resumida | descrição sintética | descrição sumária | descrição sumária das atividades |
    descrição sumária do cargo | direitos | em caso de ausência | em resumo | em síntese | enquadramento |
    enquadramento organizacional | epi | epis | equipamentos de proteção | equipamentos de proteção individual |
    equipamentos utilizados | esforço | esforço físico | esforço mental | etapas do processo |
    etapas do processo seletivo | farda | ferramentas | ferramentas de trabalho | finalidade | identificação |
    identificação do cargo | indicadores | indicadores de desempenho | informações adicionais |
    informações complementares | informações do cargo | informações gerais | instrumentos de trabalho | interfaces |
    interlocutores | introdução | limites de autoridade | metas | missão | missão da função | missão do cargo |
    missão do posto | nossa empresa | nossa equipe | nossa história | nossa proposta | nossos benefícios |
    nossos valores | nota | notas | nível de autoridade | o que oferecemos | o que te oferecemos |
    o que temos para oferecer | objectivo | objectivos | objetivo | objetivo da função | objetivo do cargo |
    objetivo geral | objetivos | observação | observações | oferece-se | oferecemos | oferta | ofertas | organograma |
    outras informações | pacote de benefícios | padrões de desempenho | perspectivas de carreira | plano de carreira |
    poderes | por que a gente | por que trabalhar conosco | porquê trabalhar connosco | posição no organograma |
    processo de recrutamento | processo de seleção | processo seletivo | progressão | propósito | propósito do cargo |
    quem somos | recursos de trabalho | recursos utilizados | relacionamento externo | relacionamento interno |
    relacionamentos | relacionamentos externos | relacionamentos internos | relações | relações de trabalho |
    relações externas | relações funcionais | relações internas | remuneração e benefícios | resultados esperados |
    resumo | resumo da função | resumo do cargo | riscos | riscos do cargo | riscos ocupacionais |
    riscos profissionais | salário e benefícios | segurança do trabalho | sobre a empresa | sobre a função |
    sobre a vaga | sobre nós | sobre o cargo | substitui | substituição | substituto | substituído por | sumário |
    sumário da função | sumário do cargo | sumário executivo | síntese | síntese das atribuições | síntese do cargo |
    síntese dos deveres | tomada de decisão | uniforme | vantagens | venha fazer parte | é substituído por`,
  form: words`
    admissão | aprovado | aprovado por | aprovou | assinatura | assinatura do funcionário | assinaturas |
    atualizado em | bolsa | carga horária | carga horária semanal | carreira | categoria | categoria profissional |
    cbo | centro de custo | classe | contrato | convenção coletiva | código | código cbo | código do cargo | data |
    data de aprovação | data de elaboração | data de emissão | data de início | data de publicação | data de revisão |
    data limite | disponibilidade | documento | duração | e-mail | edição | elaborado | elaborado por | elaborou |
    email | emissão | entrada | escala | faixa salarial | família | família profissional | folha |
    forma de provimento | frequência | grau | grupo | grupo ocupacional | grupo profissional | horas semanais |
    horário | horário de trabalho | início | jornada | jornada de trabalho | matrícula | modalidade | n.º |
    n.º de vagas | nome | nome do funcionário | nome do ocupante | nome do titular | nº | nº de vagas | nível |
    nível de classificação | nível hierárquico | nível salarial | número | número de vagas | ocupante |
    ocupante do cargo | padrão | percentual | periodicidade | porcentagem | prazo | provimento | página |
    quantidade de vagas | recrutamento | referência | referência salarial | regime | regime de contratação |
    regime de trabalho | remuneração | revisado por | revisto por | revisão | salário | salário base |
    salário mensal | sindicato | telefone | tipo de contratação | tipo de contrato | tipo de vaga | titular | turno |
    turnos | vagas | validado por | vencimento | vencimentos | verificado por | verificou | versão | viagens |
    vigência | vínculo | vínculo empregatício | última atualização`,
  document: words`
    anúncio de emprego | descritivo de cargo | descritivo de função | descritivo do cargo | descrição da função |
    descrição da vaga | descrição de cargo | descrição de cargos | descrição de função | descrição de funções do cargo |
    descrição de funções e cargos | descrição do cargo | descrição dos cargos | ficha de cargo | ficha de função |
    ficha de posto de trabalho | manual de cargos | manual de descrição de cargos | manual de funções |
    oferta de emprego | perfil de cargo | perfil de função | perfil do cargo | perfil do cargo e função |
    plano de cargos`,
  stop: words`
    anexo | anexos | anúncios semelhantes | apêndice | artigos relacionados | aviso legal | bibliografia |
    candidate-se | candidatura | candidaturas | comentários | como candidatar-se | como concorrer |
    como se candidatar | compartilhar | compartilhe | compartilhe esta vaga | contacto | contactos | contato |
    contatos | conteúdo | controle de revisões | deixe o seu comentário | deixe um comentário | disposições finais |
    disposições gerais | dúvidas frequentes | empregos semelhantes | enviar currículo | envio de currículos |
    fale conosco | faq | fontes | glossário | histórico de revisões | inscrição | inscrições | interessados |
    leia mais | leia também | lista de distribuição | mais vagas | mapa do site | newsletter | normas gerais |
    notícias relacionadas | ofertas semelhantes | outras perguntas | outras respostas | outras vagas | para todos |
    partilhar | perguntas frequentes | perguntas relacionadas | perguntas semelhantes | política de privacidade |
    posts relacionados | privacidade | proteção de dados | referências | regras comuns | regras gerais |
    regulamento interno | siga-nos | sumário | também pode gostar | temas relacionados | todos os colaboradores |
    todos os funcionários | vagas relacionadas | vagas semelhantes | vagas similares | veja também |
    ver todas as vagas | índice`,
} satisfies Vocabulary['labels'];
