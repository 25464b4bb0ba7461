using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Values;

/// <summary>
/// Answers "which strings can this expression be?", with how it knows or why it does not. One per compilation; thread-safe.
/// </summary>
internal sealed class TextResolver
{
    private const int MaximumDepth = 24;

    private readonly KnownSymbols _symbols;
    private readonly SourceModels _models;
    private readonly Assignments _assignments;
    private readonly ConfigurationKeys _keys;
    private readonly OptionsBindings _bindings;
    private readonly Settings _settings;
    private readonly CancellationToken _cancellationToken;

    public TextResolver(
        KnownSymbols symbols, SourceModels models, Assignments assignments, OriginTracer origins, Settings settings, CancellationToken cancellationToken)
    {
        _symbols = symbols;
        _models = models;
        _assignments = assignments;
        _settings = settings;
        _cancellationToken = cancellationToken;
        _keys = new ConfigurationKeys(symbols.Configuration, origins);
        _bindings = new OptionsBindings(models, symbols.Configuration, _keys, operation => Resolve(operation).Single, cancellationToken);
        Origins = origins;
    }

    private TextResolver(TextResolver unbound, CallBinding binding)
    {
        _symbols = unbound._symbols;
        _models = unbound._models;
        _assignments = unbound._assignments;
        _settings = unbound._settings;
        _cancellationToken = unbound._cancellationToken;
        _bindings = unbound._bindings;
        Origins = unbound.Origins.With(binding);
        _keys = new ConfigurationKeys(_symbols.Configuration, Origins);
    }

    /// <summary>The same, with parameters that stand for what calls give them.</summary>
    public TextResolver With(CallBinding binding) => new(this, binding);

    /// <summary>Follows expressions to what gives their value.</summary>
    public OriginTracer Origins { get; }

    /// <summary>What is known of a string expression.</summary>
    public TextValue Resolve(IOperation operation) => Resolve(operation, 0);

    /// <summary>What is known of the items of a collection of strings, all together; each item's value stands alone.</summary>
    public IReadOnlyList<TextValue> ResolveItems(IOperation collection)
    {
        if (CollectionItems.Find(collection, Origins, _cancellationToken) is { } items)
            return items.Select(item => Resolve(item)).ToList();
        var origin = Origins.Trace(collection, _cancellationToken);
        if (ConfigurationKeyOf(origin, 0) is { Key: { } key } && _settings.ItemKeys(key) is { Count: > 0 } itemKeys)
            return itemKeys.Select(FromSettings).ToList();
        return [Unknown(origin, $"the items of '{Shorten(origin)}' are only known when the program runs")];
    }

    /// <summary>
    /// The section of the configuration that an object is filled from: options, or <c>section.Get&lt;T&gt;()</c>; null when it is none or not known.
    /// </summary>
    public string? SectionOf(IOperation instance)
    {
        var origin = Origins.Trace(instance, _cancellationToken);
        if (origin is IInvocationOperation && _keys.TryReadValueKey(origin, KeyText, _cancellationToken, out var key, out _))
            return key;
        return IsOptionsValue(origin) && origin.Type is { } type ? _bindings.SectionOf(type, out _) : null;
    }

    /// <summary>The path of a section of the configuration; null when the expression is none or its path is not known.</summary>
    public string? SectionPathOf(IOperation section) => _keys.SectionPath(section, KeyText, _cancellationToken);

    /// <summary>The value of a key in the settings files.</summary>
    public TextValue FromSettings(string key)
    {
        if (SecretKeys.LooksSecret(key))
            return TextValue.Unknown(NameResolution.Configuration, $"the value of the key '{key}' is not read, because it looks like a secret", key, key);
        var found = _settings.Find(key);
        if (!found.IsEmpty)
            return new TextValue { Texts = found, Resolution = NameResolution.Configuration, Key = key };
        var problem = _settings.Problems.IsEmpty ? "" : $" ({string.Join("; ", _settings.Problems)})";
        return TextValue.Unknown(NameResolution.Configuration, $"no settings file of the project sets the key '{key}'{problem}", key, key);
    }

    private TextValue Resolve(IOperation operation, int depth)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        if (depth > MaximumDepth)
            return Unknown(operation, "it is computed in more steps than are followed");
        if (operation.ConstantValue.HasValue)
            return Constant(operation);
        switch (operation)
        {
            case IConversionOperation { OperatorMethod: null } conversion:
                return Resolve(conversion.Operand, depth + 1);
            case IInterpolatedStringOperation interpolated:
                return TextComposition.Concat(interpolated.Parts.Select(part => InterpolatedPart(part, depth)).ToList());
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum:
                return TextComposition.Concat([Resolve(sum.LeftOperand, depth + 1), Resolve(sum.RightOperand, depth + 1)]);
            case ICoalesceOperation coalesce:
                if (Origins.Trace(coalesce.Value, _cancellationToken).ConstantValue is { HasValue: true, Value: null })
                    return Resolve(coalesce.WhenNull, depth + 1);
                return IsThrow(coalesce.WhenNull)
                    ? Resolve(coalesce.Value, depth + 1)
                    : TextComposition.Fallback(Resolve(coalesce.Value, depth + 1), Resolve(coalesce.WhenNull, depth + 1));
            case IConditionalOperation { WhenFalse: { } whenFalse } conditional:
                return TextComposition.Either([Resolve(conditional.WhenTrue, depth + 1), Resolve(whenFalse, depth + 1)]);
            case ISwitchExpressionOperation choice:
                return TextComposition.Either(choice.Arms.Where(arm => !IsThrow(arm.Value)).Select(arm => Resolve(arm.Value, depth + 1)).ToList());
            case ISimpleAssignmentOperation assignment:
                return Resolve(assignment.Value, depth + 1);
            case ILocalReferenceOperation local:
                return Written(_assignments.OfLocal(local.Local, operation), $"the local '{local.Local.Name}'", operation, depth);
            case IFieldReferenceOperation field:
                return Field(field, depth);
            case IParameterReferenceOperation parameter:
                return Origins.Given(parameter) is { } given ? Resolve(given, depth + 1) : TextValue.Unknown(
                    NameResolution.Parameter,
                    $"it comes in through the parameter '{parameter.Parameter.Name}' of {MemberName(parameter.Parameter.ContainingSymbol)}",
                    parameter.Parameter.Name);
            case IConditionalAccessOperation access:
                return Resolve(access.WhenNotNull, depth + 1);
            case IPropertyReferenceOperation { Property.Name: "Name" or "FullName", Instance: { } type } property when TypeObjects.TypeOf(type, Origins, _cancellationToken) is { } known:
                return TypeObjects.Name(known, property.Property.Name);
            case IPropertyReferenceOperation property:
                return FromConfiguration(operation, depth) ?? Property(property, depth);
            case IInvocationOperation call:
                return FromConfiguration(operation, depth) ?? Call(call, depth);
            default:
                return Unknown(operation, $"'{Shorten(operation)}' is only known when the program runs");
        }
    }

    private static TextValue Constant(IOperation operation)
    {
        if (operation.ConstantValue.Value is not string text)
            return Unknown(operation, operation.ConstantValue.Value is null ? "it is null" : "it is no string");
        return TextValue.Of(text, operation switch
        {
            ILiteralOperation => NameResolution.Literal,
            INameOfOperation => NameResolution.Nameof,
            IInterpolatedStringOperation or IBinaryOperation => NameResolution.Interpolated,
            _ => NameResolution.Constant,
        });
    }

    private TextValue InterpolatedPart(IInterpolatedStringContentOperation part, int depth) => part switch
    {
        IInterpolatedStringTextOperation { Text.ConstantValue: { HasValue: true, Value: string text } } => TextValue.Of(text, NameResolution.Literal),
        IInterpolationOperation { FormatString: null } interpolation => Resolve(interpolation.Expression, depth + 1),
        IInterpolationOperation interpolation => Unknown(interpolation.Expression, "it is formatted when the program runs"),
        _ => Unknown(part, "a part of it is not known"),
    };

    private TextValue Field(IFieldReferenceOperation reference, int depth)
    {
        var field = reference.Field;
        if (field.DeclaringSyntaxReferences.IsEmpty)
        {
            return PublishedFacts.Find(PublishedFacts.Value, field) is { } published
                ? TextValue.Of(published, NameResolution.Constant)
                : Unknown(reference, $"the value of '{MemberName(field)}' is in another assembly, which does not tell it");
        }

        return Written(_assignments.OfMember(field, _cancellationToken), $"the field '{MemberName(field)}'", reference, depth);
    }

    private TextValue Property(IPropertyReferenceOperation reference, int depth)
    {
        var property = reference.Property;
        if (property.DeclaringSyntaxReferences.IsEmpty)
        {
            return PublishedFacts.Find(PublishedFacts.Value, property) is { } published
                ? TextValue.Of(published, NameResolution.Constant)
                : Unknown(reference, $"'{Shorten(reference)}' is only known when the program runs");
        }

        if ((property.IsVirtual || property.IsAbstract || property.IsOverride && !property.IsSealed) && !property.ContainingType.IsSealed)
            return Unknown(reference, $"'{MemberName(property)}' can be overridden");
        if (AutoProperty.Is(property))
            return Written(_assignments.OfMember(property, _cancellationToken), $"the property '{MemberName(property)}'", reference, depth);
        return Getter(property) is { } value
            ? Resolve(value, depth + 1)
            : Unknown(reference, $"'{MemberName(property)}' is computed when the program runs");
    }

    private TextValue Written(VariableWrites writes, string variable, IOperation reference, int depth)
    {
        if (writes.Unclear)
            return Unknown(reference, $"{variable} can be set in more places than are followed");
        if (writes.Values.IsEmpty)
            return Unknown(reference, $"{variable} is never set in the code that is analysed");
        if (writes.Values.Length > 1 && reference is ILocalReferenceOperation)
            return Unknown(reference, $"{variable} is set more than once");
        var value = TextComposition.Either(writes.Values.Select(written => Resolve(written, depth + 1)).ToList());
        return value.Resolution is NameResolution.Literal ? value with { Resolution = NameResolution.Constant } : value;
    }

    private TextValue Call(IInvocationOperation call, int depth)
    {
        var method = call.TargetMethod;
        if (method.ContainingType?.SpecialType == SpecialType.System_String)
            return StringCall(call, depth);
        if (method.Name == "ToString" && method.Parameters.IsEmpty && EnumMember(call.Instance) is { } member)
            return TextValue.Of(member, NameResolution.Nameof);
        if (method.Name == "GetEnvironmentVariable" && SymbolEqualityComparer.Default.Equals(method.ContainingType, _symbols.Configuration.Environment))
        {
            var name = call.Arguments.IsEmpty ? null : Resolve(call.Arguments[0].Value, depth + 1).Single;
            return TextValue.Unknown(
                NameResolution.Configuration,
                name is null ? "it comes from an environment variable whose name is not known" : $"it comes from the environment variable '{name}'",
                name ?? "?", name);
        }

        return Unknown(call, $"the result of '{method.Name}' is only known when the program runs");
    }

    private TextValue StringCall(IInvocationOperation call, int depth)
    {
        var arguments = call.Arguments;
        switch (call.TargetMethod.Name)
        {
            case "ToLowerInvariant" when call.Instance is { } instance:
                return TextComposition.Map(Resolve(instance, depth + 1), text => text.ToLowerInvariant());
            case "ToUpperInvariant" when call.Instance is { } instance:
                return TextComposition.Map(Resolve(instance, depth + 1), text => text.ToUpperInvariant());
            case "Trim" when call.Instance is { } instance && arguments.IsEmpty:
                return TextComposition.Map(Resolve(instance, depth + 1), text => text.Trim());
            case "ToString" when call.Instance is { } instance:
                return Resolve(instance, depth + 1);
            case "Concat" when arguments.Length > 0 && arguments.All(argument => argument.Value.Type?.SpecialType == SpecialType.System_String):
                return TextComposition.Concat(arguments.Select(argument => Resolve(argument.Value, depth + 1)).ToList());
            default:
                return Unknown(call, $"the result of 'string.{call.TargetMethod.Name}' is not followed");
        }
    }

    private TextValue? FromConfiguration(IOperation operation, int depth)
    {
        if (ConfigurationKeyOf(operation, depth) is not { } read)
            return null;
        var value = read.Key is null ? Unknown(operation, read.Reason) with { Resolution = NameResolution.Configuration } : FromSettings(read.Key);
        return read.Fallback is null ? value : TextComposition.Fallback(value, Resolve(read.Fallback, depth + 1));
    }

    private ConfigurationRead? ConfigurationKeyOf(IOperation operation, int depth)
    {
        if (_keys.TryReadValueKey(operation, argument => Resolve(argument, depth + 1).Single, _cancellationToken, out var key, out var fallback))
            return new ConfigurationRead(key, fallback, "the key of the configuration is not known");
        return operation is IPropertyReferenceOperation { Arguments.IsEmpty: true } property ? OptionsProperty(property) : null;
    }

    // settings.Value.Topics.Orders: the properties from the options object outwards make the key.
    private ConfigurationRead? OptionsProperty(IPropertyReferenceOperation property)
    {
        var path = new Stack<string>();
        IOperation? instance = property;
        while (instance is IPropertyReferenceOperation { Arguments.IsEmpty: true, Instance: { } outer } inner && !IsOptionsValue(inner))
        {
            path.Push(KeyName(inner.Property));
            instance = outer is IConditionalAccessInstanceOperation ? ConditionalReceiver(outer) : Origins.Trace(outer, _cancellationToken);
        }

        if (instance?.Type is not INamedTypeSymbol type || path.Count == 0)
            return null;
        if (IsOptionsValue(instance))
        {
            var section = _bindings.SectionOf(type, out var reason);
            return new ConfigurationRead(Join(section, path), Default(property.Property), reason);
        }

        if (instance is IInvocationOperation && _keys.TryReadValueKey(instance, KeyText, _cancellationToken, out var bound, out _))
            return new ConfigurationRead(Join(bound, path), Default(property.Property), $"the section that {type.Name} is read from is not known");
        return instance is IParameterReferenceOperation && type.DeclaringSyntaxReferences.Length > 0 && _bindings.SectionOf(type, out _) is { } registered
            ? new ConfigurationRead(Join(registered, path), Default(property.Property), "")
            : null;
    }

    // IOptions<T>.Value, IOptionsMonitor<T>.CurrentValue
    private bool IsOptionsValue(IOperation operation) =>
        operation is IPropertyReferenceOperation { Property.Name: "Value" or "CurrentValue", Instance: { } instance }
        && _symbols.Configuration.IsOptions(instance is IConditionalAccessInstanceOperation ? ConditionalReceiver(instance)?.Type : instance.Type);

    private static IOperation? ConditionalReceiver(IOperation placeholder)
    {
        for (var parent = placeholder.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IConditionalAccessOperation access)
                return access.Operation;
        }

        return null;
    }

    private static string? Join(string? section, IEnumerable<string> path) =>
        section is null ? null : string.Join(":", section.Length == 0 ? path : [section, .. path]);

    private string KeyName(IPropertySymbol property)
    {
        foreach (var attribute in property.GetAttributes())
        {
            if (_symbols.Configuration.KeyNameAttribute is { } known
                && SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, known)
                && attribute.ConstructorArguments is [{ Value: string name }])
                return name;
        }

        return property.Name;
    }

    // A property's initialiser is the value that stays when no file sets the key.
    private IOperation? Default(IPropertySymbol property)
    {
        foreach (var reference in property.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(_cancellationToken) is PropertyDeclarationSyntax { Initializer: { } initializer }
                && _models.OperationOf(initializer, _cancellationToken) is IPropertyInitializerOperation { Value: var value }
                && value.ConstantValue is { HasValue: true, Value: string { Length: > 0 } })
                return value;
        }

        return null;
    }

    private IOperation? Getter(IPropertySymbol property)
    {
        foreach (var reference in property.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(_cancellationToken) is not PropertyDeclarationSyntax syntax)
                continue;
            var accessor = syntax.AccessorList?.Accessors.FirstOrDefault(candidate => candidate.Keyword.ValueText == "get");
            var body = (SyntaxNode?)syntax.ExpressionBody?.Expression ?? accessor?.ExpressionBody?.Expression
                ?? (accessor?.Body?.Statements is [ReturnStatementSyntax { Expression: { } returned }] ? returned : null);
            return body is null ? null : _models.OperationOf(body, _cancellationToken);
        }

        return null;
    }

    private string? KeyText(IOperation operation) => Resolve(operation).Single;

    private static string? EnumMember(IOperation? instance) =>
        instance is IFieldReferenceOperation { Field: { IsConst: true, ContainingType.TypeKind: TypeKind.Enum } field } ? field.Name : null;

    private static bool IsThrow(IOperation? operation) => operation is IThrowOperation or IConversionOperation { Operand: IThrowOperation };

    private static TextValue Unknown(IOperation operation, string reason) =>
        TextValue.Unknown(NameResolution.Dynamic, reason, HoleOf(operation));

    private static string HoleOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local.Name,
        IMemberReferenceOperation member => member.Member.Name,
        IParameterReferenceOperation parameter => parameter.Parameter.Name,
        IInvocationOperation call => call.TargetMethod.Name,
        IConversionOperation conversion => HoleOf(conversion.Operand),
        _ => "?",
    };

    private static string MemberName(ISymbol? symbol) => symbol?.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat) ?? "?";

    /// <summary>The text of an expression for a reason, without what stands in quotes: that may be a secret that is given to a call.</summary>
    public static string Shorten(IOperation operation)
    {
        var text = operation.Syntax.ToString();
        foreach (var token in operation.Syntax.DescendantTokens().Where(IsText).Reverse())
            text = text.Remove(token.SpanStart - operation.Syntax.SpanStart, token.Span.Length).Insert(token.SpanStart - operation.Syntax.SpanStart, "...");
        text = string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= 60 ? text : text.Substring(0, 57) + "...";
    }

    private static bool IsText(SyntaxToken token) => token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken
        or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.Utf8SingleLineRawStringLiteralToken
        or SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken
        or SyntaxKind.InterpolatedStringTextToken;

    private sealed record ConfigurationRead(string? Key, IOperation? Fallback, string Reason);
}
