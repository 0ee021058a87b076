package org.jixiao.record;

/** An invented record with every member, as the writer lays it out. */
final class ExampleRecord {
  static final String JSON =
      """
      {"schema_version":1,
      "source":{"uri":"2022/haizhu.txt","sha256":"%s","media_type":"text/plain","charset":"UTF-8"},
      "city":"广州市","district":"海珠区","division_code":"440105","level":"district",
      "department":"广州市海珠区机关事务管理局","department_type":"organ_affairs",
      "fiscal_year":2022,"submitted_at":"2023-04-11","revenue_yuan":null,
      "budget":{"original_yuan":51234500.00,"adjusted_yuan":52000000.00,"basic_yuan":null,"project_yuan":null},
      "expenditure":{"total_yuan":50112300.45,"basic_yuan":null,"project_yuan":null},
      "rates":{"execution_pct":96.37,"adjustment_pct":-1.5,"basic_execution_pct":100,"project_execution_pct":null},
      "score":{"total":94.50,"full_marks":100,"grade":"优"},
      "score_items":[{"name":"资金管理","parent":"管理效能","full_marks":16,"score":15.26}],
      "deductions":[{"points":0.74,"reason":"执行率未达目标","item":"资金管理"}],
      "tasks":[{"name":"会务保障","budget_yuan":1000000.00,"expenditure_yuan":998000.00,"execution_pct":99.80}],
      "indicators":[{"name":"服务达标率","target":"100%%","actual":"100%%","achieved":true}],
      "outputs":[{"label":"办理公文","value":2.35,"unit":"万份","approximate":"约"}],
      "problems":[{"marker":"一是","text":"支付集中在年底"}],
      "measures":[{"marker":null,"text":"按月通报进度"}],
      "evidence":[{"path":"/budget/original_yuan","quote":"5123.45 万元","start":31,"end":41,"printed":"5,123.45","unit":"万元",
      "place":{"page":2,"table":1,"row":3,"column":4,"paragraph":null}}]}
      """
          .replace("\n", "")
          .formatted("0123456789abcdef".repeat(4));

  private ExampleRecord() {}
}
