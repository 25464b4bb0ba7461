using System.Threading;
using LineageAnalyzers.Keeping;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Records.Classifying;

/// <summary>
/// The text of a classification by an attribute derived from <c>DataClassificationAttribute</c>: <c>Taxonomy:Value</c>, where the
/// attribute's constructor passes on a <c>DataClassification</c> that can be read from source, else the attribute's name.
/// </summary>
internal sealed class ClassificationTexts(SourceModels models, ClassificationSymbols symbols)
{
    // An attribute class is seldom more than two classes away from the base; a longer chain of definitions is not followed.
    private const int MaximumSteps = 8;

    public string Of(AttributeData attribute, INamedTypeSymbol attributeClass)
    {
        var arguments = new Dictionary<ISymbol, object?>(SymbolEqualityComparer.Default);
        if (attribute.AttributeConstructor is { } constructor)
        {
            for (var index = 0; index < constructor.Parameters.Length && index < attribute.ConstructorArguments.Length; index++)
                arguments[constructor.Parameters[index]] = attribute.Positional(index);
            if (FromConstructor(constructor, arguments, MaximumSteps) is { } text)
                return text;
        }

        return NameOf(attributeClass);
    }

    /// <summary>The text of a <c>DataClassification</c> that code names; null where that cannot be read.</summary>
    public string? Of(IOperation classification) =>
        WithoutConversions(classification) is IPropertyReferenceOperation { Property.Name: "Classification", Instance: IObjectCreationOperation { Constructor: { } constructor, Arguments.IsEmpty: true } }
            ? FromConstructor(constructor, [], MaximumSteps)
            : ClassificationOf(classification, [], MaximumSteps);

    private static string NameOf(INamedTypeSymbol attributeClass)
    {
        const string Suffix = "Attribute";
        var name = attributeClass.Name;
        return name.Length > Suffix.Length && name.EndsWith(Suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : name;
    }

    private string? FromConstructor(IMethodSymbol constructor, Dictionary<ISymbol, object?> arguments, int steps)
    {
        if (steps == 0 || BaseCall(constructor) is not { } call)
            return null;
        if (call.TargetMethod.ContainingType.Is(symbols.DataClassificationAttribute))
            return call.Arguments.Length == 1 ? ClassificationOf(call.Arguments[0].Value, arguments, MaximumSteps) : null;
        var passedOn = new Dictionary<ISymbol, object?>(SymbolEqualityComparer.Default);
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is not null)
                passedOn[argument.Parameter] = TextOf(argument.Value, arguments, MaximumSteps);
        }

        return FromConstructor(call.TargetMethod, passedOn, steps - 1);
    }

    private IInvocationOperation? BaseCall(IMethodSymbol constructor)
    {
        var syntax = constructor.DeclaringSyntaxReferences.FirstOrDefault()?.SeenSyntax();
        SyntaxNode? call = syntax switch
        {
            ConstructorDeclarationSyntax declaration => declaration.Initializer,
            TypeDeclarationSyntax type => type.BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault(),
            _ => null,
        };
        return call is null ? null : OperationAt(call) as IInvocationOperation;
    }

    private string? ClassificationOf(IOperation value, Dictionary<ISymbol, object?> arguments, int steps)
    {
        value = WithoutConversions(value);
        if (steps == 0)
            return null;
        if (value is IObjectCreationOperation creation && creation.Type.Is(symbols.DataClassification) && creation.Arguments.Length == 2)
        {
            var taxonomy = creation.Arguments.First(argument => argument.Parameter!.Ordinal == 0).Value;
            var name = creation.Arguments.First(argument => argument.Parameter!.Ordinal == 1).Value;
            return TextOf(taxonomy, arguments, MaximumSteps) is { } first && TextOf(name, arguments, MaximumSteps) is { } second ? $"{first}:{second}" : null;
        }

        return Definition(value) is { } definition ? ClassificationOf(definition, arguments, steps - 1) : null;
    }

    private string? TextOf(IOperation value, Dictionary<ISymbol, object?> arguments, int steps)
    {
        value = WithoutConversions(value);
        if (steps == 0)
            return null;
        if (value.ConstantValue is { HasValue: true, Value: string text })
            return text;
        switch (value)
        {
            case IParameterReferenceOperation parameter:
                return arguments.TryGetValue(parameter.Parameter, out var given) ? given as string : null;
            case IPropertyReferenceOperation { Instance: ITypeOfOperation type, Property.Name: "FullName" or "Name" } property
                when type.TypeOperand is INamedTypeSymbol { IsGenericType: false } named:
                return property.Property.Name == "Name" ? named.Name : TypeNames.Reflection(named);
            default:
                return Definition(value) is { } definition ? TextOf(definition, arguments, steps - 1) : null;
        }
    }

    /// <summary>What a static property or read-only field is set to in its declaration.</summary>
    private IOperation? Definition(IOperation value)
    {
        ISymbol? member = value switch
        {
            IPropertyReferenceOperation { Property: { IsStatic: true, SetMethod: null } property } => property,
            IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } field } => field,
            _ => null,
        };
        ExpressionSyntax? expression = member?.DeclaringSyntaxReferences.FirstOrDefault()?.SeenSyntax() switch
        {
            VariableDeclaratorSyntax variable => variable.Initializer?.Value,
            PropertyDeclarationSyntax { Initializer.Value: { } initial } => initial,
            PropertyDeclarationSyntax { ExpressionBody.Expression: { } body } => body,
            PropertyDeclarationSyntax { AccessorList.Accessors: [{ ExpressionBody.Expression: { } body }] } => body,
            PropertyDeclarationSyntax { AccessorList.Accessors: [{ Body.Statements: [ReturnStatementSyntax { Expression: { } returned }] }] } => returned,
            _ => null,
        };
        // The operator ! leaves no operation of its own.
        while (expression is PostfixUnaryExpressionSyntax suppressed)
            expression = suppressed.Operand;
        return expression is null ? null : OperationAt(expression);
    }

    // The answer is kept for the whole compilation, so no token of one caller may end its search.
    private IOperation? OperationAt(SyntaxNode node) => models.OperationOf(node, CancellationToken.None);

    private static IOperation WithoutConversions(IOperation value)
    {
        while (value is IConversionOperation { OperatorMethod: null } conversion)
            value = conversion.Operand;
        return value is IParenthesizedOperation parenthesized ? WithoutConversions(parenthesized.Operand) : value;
    }
}
