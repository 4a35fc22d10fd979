using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SpecGen.Analyzers.Client;
using SpecGen.Facts;

namespace SpecGen.Analyzers.Releases;

/// <summary>
/// Tells whether code runs only where <c>release.IsAtLeast("…")</c> holds. The release of a server that is asked once does
/// not fall, so what is guarded stays so in lambdas and local functions.
/// </summary>
internal sealed class ReleaseGuards(ClientMarks marks)
{
    /// <summary>Longer chains of locals that say one thing are nobody's program.</summary>
    private const int Depth = 8;

    /// <param name="operation">What runs.</param>
    /// <param name="needed">The release that it needs.</param>
    public bool Guard(IOperation operation, Release needed)
    {
        for (var (inner, outer) = (operation, operation.Parent); outer is not null; (inner, outer) = (outer, outer.Parent))
        {
            if (Guards(outer, inner, needed))
                return true;
        }

        return false;
    }

    private bool Guards(IOperation outer, IOperation inner, Release needed) => outer switch
    {
        IConditionalOperation conditional when inner == conditional.WhenTrue => Says(conditional.Condition, true, needed),
        IConditionalOperation conditional when inner == conditional.WhenFalse => Says(conditional.Condition, false, needed),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both when inner == both.RightOperand => Says(both.LeftOperand, true, needed),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } either when inner == either.RightOperand => Says(either.LeftOperand, false, needed),
        IWhileLoopOperation { ConditionIsTop: true, Condition: { } condition } loop when inner == loop.Body => Says(condition, !loop.ConditionIsUntil, needed),
        IForLoopOperation { Condition: { } condition } loop when inner == loop.Body => Says(condition, true, needed),
        IBlockOperation block => block.Operations.TakeWhile(statement => statement != inner).Any(statement => LeavesUnless(statement, needed)),
        ISwitchCaseOperation @case => @case.Body.TakeWhile(statement => statement != inner).Any(statement => LeavesUnless(statement, needed)),
        _ => false,
    };

    /// <summary><c>if (!release.IsAtLeast("…")) return;</c></summary>
    private bool LeavesUnless(IOperation statement, Release needed) => statement is IConditionalOperation conditional && (
        (Leaves(conditional.WhenTrue) && Says(conditional.Condition, false, needed)) ||
        (Leaves(conditional.WhenFalse) && Says(conditional.Condition, true, needed)));

    private static bool Leaves(IOperation? statement) => statement switch
    {
        IReturnOperation { Kind: OperationKind.Return or OperationKind.YieldBreak } or IThrowOperation or IBranchOperation => true,
        IExpressionStatementOperation { Operation: IThrowOperation } => true,
        IBlockOperation { Operations: { Length: > 0 } statements } => Leaves(statements[statements.Length - 1]),
        IConditionalOperation { WhenFalse: { } whenFalse } conditional => Leaves(conditional.WhenTrue) && Leaves(whenFalse),
        _ => false,
    };

    /// <summary>The condition, being true or false, says that the server has the release.</summary>
    private bool Says(IOperation condition, bool value, Release needed, int depth = 0) => depth < Depth && condition switch
    {
        IParenthesizedOperation inner => Says(inner.Operand, value, needed, depth),
        IConversionOperation inner => Says(inner.Operand, value, needed, depth),
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } negated => Says(negated.Operand, !value, needed, depth),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.And } both when value =>
            Says(both.LeftOperand, true, needed, depth) || Says(both.RightOperand, true, needed, depth),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.And } both =>
            Says(both.LeftOperand, false, needed, depth) && Says(both.RightOperand, false, needed, depth),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.Or } either when value =>
            Says(either.LeftOperand, true, needed, depth) && Says(either.RightOperand, true, needed, depth),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.Or } either =>
            Says(either.LeftOperand, false, needed, depth) || Says(either.RightOperand, false, needed, depth),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals, RightOperand.ConstantValue.Value: bool wanted } equals => Says(equals.LeftOperand, value == wanted, needed, depth),
        IIsPatternOperation { Pattern: IConstantPatternOperation { Value.ConstantValue.Value: bool wanted } } matches => Says(matches.Value, value == wanted, needed, depth),
        ILocalReferenceOperation local => LocalValue.Of(local) is { } assigned && Says(assigned, value, needed, depth + 1),
        IInvocationOperation asked => value && IsAtLeast(asked, needed),
        _ => false,
    };

    private bool IsAtLeast(IInvocationOperation asked, Release needed) =>
        asked.TargetMethod.Name == "IsAtLeast" &&
        SymbolEqualityComparer.Default.Equals(asked.TargetMethod.ContainingType, marks.Release) &&
        asked.Arguments.Length == 1 &&
        Release.Of(asked.Arguments[0].Value.ConstantValue.Value as string) is { } release &&
        release.CompareTo(needed) >= 0;
}
