/**
 * What a report says, what we think of it and what we conclude. Plain values; nothing here reads,
 * writes or knows an engine.
 *
 * <p>Glossary of the field's terms:
 *
 * <ul>
 *   <li>original budget: 年初预算数, 年初批复
 *   <li>adjusted budget: 全年预算数, 调整后预算数
 *   <li>expenditure: 执行数, 实际支出数, 支出决算数
 *   <li>basic / project expenditure: 基本支出 / 项目支出
 *   <li>revenue: 财政资金收入, 收入合计
 *   <li>execution rate: 预算执行率, 预算完成率
 *   <li>adjustment rate: 预算调整率
 *   <li>self-evaluation score: 自评得分; full marks: 满分; grade: 等级 (优 良 中 差)
 *   <li>deduction: 扣分; score item: 评分指标
 *   <li>task: 重点任务, 项目; indicator: 绩效指标; output: 产出数量
 *   <li>problem: 存在问题; measure: 改进措施 (a {@code Statement} each)
 *   <li>finding: 疑点; outlier: 离群值; peer group: 同类可比组
 *   <li>theme: 问题主题; recurrence: 反复出现
 * </ul>
 */
package org.jixiao.model;
