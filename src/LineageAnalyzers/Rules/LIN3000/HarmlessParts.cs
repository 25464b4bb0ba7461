using LineageAnalyzers.Flow.Libraries;
using LineageAnalyzers.Keeping;
using LineageAnalyzers.Recognition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LineageAnalyzers.Rules.LIN3000;

/// <summary>
/// Tells by names alone that expressions of one body show nothing classified, so that the compiler need not bind them. It goes the ways of <see cref="ClassifiedSources"/> and
/// <see cref="WholeObject"/>, and says no to all that it does not know.
/// </summary>
internal sealed class HarmlessParts
{
    private readonly ClassifiedNames _names;

    // Variables of one name are taken for one.
    private readonly HashSet<string> _shown = new(StringComparer.Ordinal);
    private readonly HashSet<string> _held = new(StringComparer.Ordinal);
    private ILookup<string, ExpressionSyntax>? _values;

    private HarmlessParts(ClassifiedNames names) => _names = names;

    /// <summary>Whether the expressions show nothing classified.</summary>
    public static bool Are(IEnumerable<ExpressionSyntax> expressions, ClassifiedNames names) => expressions.All(new HarmlessParts(names).IsHarmless);

    private bool IsHarmless(ExpressionSyntax? shown) => shown switch
    {
        null or LiteralExpressionSyntax or TypeOfExpressionSyntax or DefaultExpressionSyntax or PredefinedTypeSyntax or ThisExpressionSyntax or PrefixUnaryExpressionSyntax or IsPatternExpressionSyntax => true,
        IdentifierNameSyntax name => MayBeShown(name) && (!_shown.Add(name.Identifier.ValueText) || ValuesOf(name).All(IsHarmless)),
        MemberAccessExpressionSyntax access => MayBeShown(access.Name) && IsHarmlessHolder(access.Expression),
        MemberBindingExpressionSyntax binding => MayBeShown(binding.Name),
        ElementAccessExpressionSyntax element => IsHarmlessHolder(element.Expression),
        ElementBindingExpressionSyntax => true,
        InvocationExpressionSyntax call => IsHarmlessCall(call),
        _ => PartsOf(shown) is { } parts && parts.All(IsHarmless),
    };

    // Of what other expressions are made; null where that is not known.
    private static IEnumerable<ExpressionSyntax>? PartsOf(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax inner => [inner.Expression],
        PostfixUnaryExpressionSyntax inner => [inner.Operand],
        CastExpressionSyntax cast => [cast.Expression],
        CheckedExpressionSyntax inner => [inner.Expression],
        AwaitExpressionSyntax awaited => [awaited.Expression],
        AssignmentExpressionSyntax assignment => [assignment.Right],
        BinaryExpressionSyntax binary => binary.IsKind(SyntaxKind.AsExpression) || binary.IsKind(SyntaxKind.IsExpression) ? [binary.Left] : [binary.Left, binary.Right],
        ConditionalExpressionSyntax choice => [choice.WhenTrue, choice.WhenFalse],
        ConditionalAccessExpressionSyntax access => [access.Expression, access.WhenNotNull],
        SwitchExpressionSyntax choice => choice.Arms.Select(arm => arm.Expression),
        InterpolatedStringExpressionSyntax text => text.Contents.OfType<InterpolationSyntax>().Select(hole => hole.Expression),
        TupleExpressionSyntax tuple => tuple.Arguments.Select(part => part.Expression),
        AnonymousObjectCreationExpressionSyntax anonymous => anonymous.Initializers.Select(member => member.Expression),
        ArrayCreationExpressionSyntax array => array.Initializer?.Expressions ?? [],
        ImplicitArrayCreationExpressionSyntax array => array.Initializer?.Expressions ?? [],
        InitializerExpressionSyntax initializer => initializer.Expressions,
        BaseObjectCreationExpressionSyntax creation => Given(creation.ArgumentList).Concat(creation.Initializer?.Expressions ?? []),
        _ => null,
    };

    private static IEnumerable<ExpressionSyntax> Given(ArgumentListSyntax? arguments) => arguments?.Arguments.Select(argument => argument.Expression) ?? [];

    private bool MayBeShown(SimpleNameSyntax name) => !_names.Has(name.Identifier.ValueText) && !_names.IsOfComputed(name.Identifier.ValueText);

    // What no code of the project returns ends the search, but for methods of .NET that only change the text.
    private bool IsHarmlessCall(InvocationExpressionSyntax call)
    {
        if (CandidateIndex.NameOf(call) is not { } name || WritesObject(name) || _names.IsOfMethod(name) || IsLocalFunction(call, name))
            return false;
        if (!LegibleText.MayBeMadeBy(name) && name != "Create")
            return true;
        var receiver = call.Expression is MemberAccessExpressionSyntax access ? access.Expression : null;
        return IsHarmless(receiver) && Given(call.ArgumentList).All(IsHarmless);
    }

    // The text of an object with all that it holds.
    private static bool WritesObject(string method) =>
        method.StartsWith("Serialize", StringComparison.Ordinal) || method.StartsWith("ToByte", StringComparison.Ordinal) || method.StartsWith("Write", StringComparison.Ordinal);

    // Everything inside of a classified member is classified.
    private bool IsHarmlessHolder(ExpressionSyntax holder) => holder switch
    {
        IdentifierNameSyntax name => !_names.Has(name.Identifier.ValueText) && (!_held.Add(name.Identifier.ValueText) || ValuesOf(name).All(IsHarmlessHolder)),
        SimpleNameSyntax or AliasQualifiedNameSyntax or PredefinedTypeSyntax or InstanceExpressionSyntax or LiteralExpressionSyntax or TypeOfExpressionSyntax => true,
        MemberAccessExpressionSyntax access => !_names.Has(access.Name.Identifier.ValueText) && IsHarmlessHolder(access.Expression),
        MemberBindingExpressionSyntax binding => !_names.Has(binding.Name.Identifier.ValueText),
        ElementAccessExpressionSyntax element => IsHarmlessHolder(element.Expression),
        ElementBindingExpressionSyntax => true,
        ParenthesizedExpressionSyntax inner => IsHarmlessHolder(inner.Expression),
        PostfixUnaryExpressionSyntax inner => IsHarmlessHolder(inner.Operand),
        CastExpressionSyntax cast => IsHarmlessHolder(cast.Expression),
        ConditionalAccessExpressionSyntax access => IsHarmlessHolder(access.Expression) && IsHarmlessHolder(access.WhenNotNull),
        BinaryExpressionSyntax binary => !binary.IsKind(SyntaxKind.AsExpression) || IsHarmlessHolder(binary.Left),
        // What stands behind them is not looked at.
        InvocationExpressionSyntax or AwaitExpressionSyntax or BaseObjectCreationExpressionSyntax or InterpolatedStringExpressionSyntax => true,
        _ => false,
    };

    // What is assigned to variables of the name, in the member around it.
    private IEnumerable<ExpressionSyntax> ValuesOf(IdentifierNameSyntax variable) => (_values ??= ValuesIn(BodyAround(variable)))[variable.Identifier.ValueText];

    private static ILookup<string, ExpressionSyntax> ValuesIn(SyntaxNode body)
    {
        SeenCode.Note(body);
        return body.DescendantNodes().Select(WrittenAt).Where(static written => written.Name is not null).ToLookup(static written => written.Name!, static written => written.Value!, StringComparer.Ordinal);
    }

    private static (string? Name, ExpressionSyntax? Value) WrittenAt(SyntaxNode node) => node switch
    {
        VariableDeclaratorSyntax { Initializer.Value: { } value } declarator => (declarator.Identifier.ValueText, value),
        AssignmentExpressionSyntax assignment => (WrittenName.Of(assignment.Left), assignment.Right),
        SingleVariableDesignationSyntax designation when designation.FirstAncestorOrSelf<IsPatternExpressionSyntax>() is { } tested => (designation.Identifier.ValueText, tested.Expression),
        _ => default,
    };

    private static bool IsLocalFunction(InvocationExpressionSyntax call, string name) =>
        BodyAround(call).DescendantNodes().OfType<LocalFunctionStatementSyntax>().Any(function => function.Identifier.ValueText == name);

    // Statements at the top of a file are one body.
    private static SyntaxNode BodyAround(SyntaxNode node) =>
        node.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member and not GlobalStatementSyntax ? member : node.FirstAncestorOrSelf<CompilationUnitSyntax>()!;
}
