using System.Collections.Immutable;
using System.Text;
using System.Threading;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Endpoints.Wrappers;

/// <summary>
/// How a wrapper makes the topic's name of what a call gives it, as text: <c>acme.{topic}</c>, <c>{T.Name:lower}</c>. Only what can be said exactly:
/// concatenation, the name of a type argument and the change of case.
/// </summary>
internal sealed class TopicTemplate
{
    private const int MaximumDepth = 24;

    private readonly WrapperMethod _method;
    private readonly EndpointReader _bound;
    private readonly CancellationToken _cancellationToken;

    private TopicTemplate(WrapperMethod method, EndpointReader bound, CancellationToken cancellationToken)
    {
        _method = method;
        _bound = bound;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The template; null when the name is made in another way.</summary>
    public static string? Of(WrapperMethod method, EndpointReader bound, CancellationToken cancellationToken) =>
        new TopicTemplate(method, bound, cancellationToken).Of(method.Endpoint.Call.Topic);

    private string? Of(NameSource? source) => source switch
    {
        NameSource.Expression expression => Of(expression.Operation, 0),
        NameSource.Fixed known => Literal(known.Text),
        NameSource.Joined joined => Joined(joined.Parts.Select(Of)),
        _ => null,
    };

    private string? Of(IOperation operation, int depth)
    {
        if (depth > MaximumDepth)
            return null;
        var origin = _bound.Origins.Trace(operation, _cancellationToken);
        switch (origin)
        {
            case IParameterReferenceOperation { Parameter: { Type.SpecialType: SpecialType.System_String, IsParams: false } parameter } reference
                when IsOwn(parameter) && !_bound.Assignments.IsWritten(reference):
                return $"{{{parameter.Name}}}";
            case IInterpolatedStringOperation interpolated:
                return Joined(interpolated.Parts.Select(part => OfPart(part, depth)));
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, ConstantValue.HasValue: false } sum:
                return Joined([Of(sum.LeftOperand, depth + 1), Of(sum.RightOperand, depth + 1)]);
            case IPropertyReferenceOperation { Property.Name: "Name", Instance: { } type } when TypeObjects.TypeOf(type, _bound.Origins, _cancellationToken) is ITypeParameterSymbol parameter:
                return IsOwn(parameter) ? $"{{{parameter.Name}.Name}}" : null;
            case IInvocationOperation { Instance: { } instance, TargetMethod: { Name: "ToLowerInvariant" or "ToLower", Parameters.IsEmpty: true, ContainingType.SpecialType: SpecialType.System_String } }:
                return Of(instance, depth + 1) is { } lower ? TopicTemplateText.Cased(lower, TopicTemplateText.Lower) : null;
            case IInvocationOperation { Instance: { } instance, TargetMethod: { Name: "ToUpperInvariant" or "ToUpper", Parameters.IsEmpty: true, ContainingType.SpecialType: SpecialType.System_String } }:
                return Of(instance, depth + 1) is { } upper ? TopicTemplateText.Cased(upper, TopicTemplateText.Upper) : null;
            default:
                // What settings say is true of the project that has the settings.
                return _bound.Texts.Resolve(origin) is { Single: { } text, Resolution: not NameResolution.Configuration } ? Literal(text) : null;
        }
    }

    private string? OfPart(IInterpolatedStringContentOperation part, int depth) => part switch
    {
        IInterpolatedStringTextOperation { Text.ConstantValue: { HasValue: true, Value: string text } } => Literal(text),
        IInterpolationOperation { FormatString: null, Alignment: null } interpolation => Of(interpolation.Expression, depth + 1),
        _ => null,
    };

    private bool IsOwn(ISymbol symbol) => _method.Names.Contains(symbol, SymbolEqualityComparer.Default);

    private static string? Literal(string text) => text.IndexOfAny(['{', '}']) < 0 ? text : null;

    private static string? Joined(IEnumerable<string?> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            if (part is null)
                return null;
            text.Append(part);
        }

        return text.ToString();
    }
}
