using System.Threading;
using LineageAnalyzers.Keeping;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Values;

/// <summary>
/// Answers "which strings can this expression be?", with how it knows or why it does not. One per compilation; thread-safe.
/// </summary>
internal sealed partial class TextResolver
{
    private const int MaximumDepth = 32;

    private readonly KnownSymbols _symbols;
    private readonly SourceModels _models;
    private readonly Assignments _assignments;
    private readonly ObjectCreations _creations;
    private readonly MemberWrites _writes;
    private readonly ConfigurationKeys _keys;
    private readonly OptionsBindings _bindings;
    private readonly Settings _settings;
    private readonly CodeSettings _codeSettings;
    private readonly ConfigurationSwitches _switches;
    private readonly ResolutionBudget _budget;
    private readonly CancellationToken _cancellationToken;
    private readonly Lazy<IReadOnlyList<INamedTypeSymbol>> _classes;

    public TextResolver(
        KnownSymbols symbols,
        SourceModels models,
        Assignments assignments,
        OriginTracer origins,
        Settings settings,
        CancellationToken cancellationToken,
        ResolutionBudget? budget = null)
    {
        _symbols = symbols;
        _models = models;
        _assignments = assignments;
        _settings = settings;
        _codeSettings = new CodeSettings(models, cancellationToken);
        _switches = new ConfigurationSwitches(models, symbols.Configuration, cancellationToken);
        _budget = budget ?? new ResolutionBudget();
        _cancellationToken = cancellationToken;
        _classes = new(
            () => models.Searched.SelectMany(static searched => DeclaredTypes.In(searched.Assembly.GlobalNamespace)).Where(static type => type.TypeKind is TypeKind.Class or TypeKind.Struct).ToList(),
            LazyThreadSafetyMode.PublicationOnly);
        _creations = new ObjectCreations(models, cancellationToken);
        _writes = new MemberWrites(models, assignments, cancellationToken);
        _keys = new ConfigurationKeys(symbols.Configuration, origins);
        _bindings = new OptionsBindings(models, symbols.Configuration, _keys, KeyText, cancellationToken);
        Origins = origins;
    }

    private TextResolver(TextResolver unbound, OriginTracer origins)
    {
        _symbols = unbound._symbols;
        _models = unbound._models;
        _assignments = unbound._assignments;
        _creations = unbound._creations;
        _writes = unbound._writes;
        _classes = unbound._classes;
        _budget = unbound._budget;
        _settings = unbound._settings;
        _codeSettings = unbound._codeSettings;
        _switches = unbound._switches;
        _cancellationToken = unbound._cancellationToken;
        _bindings = unbound._bindings;
        Origins = origins;
        _keys = new ConfigurationKeys(_symbols.Configuration, Origins);
    }

    /// <summary>The same, with parameters that stand for what calls give them.</summary>
    public TextResolver With(CallBinding binding) => new(this, Origins.With(binding));

    private TextResolver Elsewhere => Origins.Elsewhere is var elsewhere && ReferenceEquals(elsewhere, Origins) ? this : new TextResolver(this, elsewhere);

    /// <summary>Follows expressions to what gives their value.</summary>
    public OriginTracer Origins { get; }

    /// <summary>The places that make objects.</summary>
    public ObjectCreations Creations => _creations;

    /// <summary>The calls that have a container make an object by a constructor.</summary>
    public IEnumerable<ContainerCreation> CreationsByContainer(IMethodSymbol constructor) =>
        _writes.CallsWithTypeArgument(constructor.ContainingType).Select(call => ContainerCreation.At(call, constructor)).OfType<ContainerCreation>();

    /// <summary>Semantic models.</summary>
    public SourceModels Models => _models;

    /// <summary>What is known of a string expression.</summary>
    public TextValue Resolve(IOperation operation)
    {
        var value = Resolve(operation, default);
        return _budget.IsSpent ? Spent : value;
    }

    private const string HalfTyped = "the text is not typed to its end";

    /// <summary>Whether the work that names may cost is done, so that some are left open.</summary>
    public bool IsSpent => _budget.IsSpent;

    private static TextValue Spent => TextValue.Unknown(NameResolution.Dynamic, ResolutionBudget.SpentReason, "?");

    private TextValue Resolve(IOperation operation, ResolutionStep at)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        if (!_budget.TryTake())
            return Spent;
        if (at.Depth > MaximumDepth)
            return Unknown(operation, "it is computed in more steps than are followed");
        if (operation.ConstantValue.HasValue)
            return Constant(operation);
        switch (operation)
        {
            case IConversionOperation { OperatorMethod: null } conversion:
                return Resolve(conversion.Operand, at.Next);
            case IConversionOperation { OperatorMethod: { } converter } conversion:
                return Converted(conversion, converter, at);
            case IInterpolatedStringOperation interpolated:
                return interpolated.Syntax.ContainsDiagnostics ? Unknown(operation, HalfTyped) : TextComposition.Concat(interpolated.Parts.Select(part => InterpolatedPart(part, at)).ToList());
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum:
                return TextComposition.Concat([Part(sum.LeftOperand, at), Part(sum.RightOperand, at)]);
            case ICoalesceOperation coalesce:
                if (Origins.Trace(coalesce.Value, _cancellationToken).ConstantValue is { HasValue: true, Value: null })
                    return Resolve(coalesce.WhenNull, at.Next);
                return IsThrow(coalesce.WhenNull)
                    ? Resolve(coalesce.Value, at.Next)
                    : TextComposition.Fallback(Resolve(coalesce.Value, at.Next), Resolve(coalesce.WhenNull, at.Next));
            case ICoalesceAssignmentOperation assignment:
                return TextComposition.Fallback(Resolve(assignment.Target, at.Next), Resolve(assignment.Value, at.Next));
            case ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add } longer:
                return TextComposition.Concat([Resolve(longer.Target, at.Next), Part(longer.Value, at)]);
            case IConditionalOperation { WhenFalse: { } whenFalse } conditional:
                return Conditional(conditional, whenFalse, at);
            case ISwitchExpressionOperation choice:
                return Switch(choice, at);
            case ISimpleAssignmentOperation assignment:
                return Resolve(assignment.Value, at.Next);
            case ILocalReferenceOperation local:
                return Local(local, at);
            case IFieldReferenceOperation field:
                return Field(field, at);
            case IParameterReferenceOperation parameter:
                return Origins.Given(parameter) is { } given ? Resolve(given, at.Next) : Parameter(parameter, at);
            case IConditionalAccessOperation access:
                return Resolve(access.WhenNotNull, at.Next);
            case IPropertyReferenceOperation { Property.Name: "Name" or "FullName" or "Namespace", Instance: { } type } property when TypeObjects.TypeOf(type, Origins, _cancellationToken) is { } known:
                return Property(property, at) is { IsKnown: true } resolved ? resolved : TypeObjects.Name(known, property.Property.Name);
            case IPropertyReferenceOperation property:
                return FromConfiguration(operation, at) ?? DictionaryEntry(property.Instance, property.Property.IsIndexer ? property.Arguments : default, at)
                    ?? Property(property, at);
            case IArrayElementReferenceOperation element:
                return ArrayElement(element, at);
            case IInvocationOperation call:
                return FromConfiguration(operation, at) ?? Call(call, at);
            default:
                return Unknown(operation, $"'{Shorten(operation)}' is only known when the program runs");
        }
    }

    private TextValue Constant(IOperation operation)
    {
        if (IsHalfTyped(operation))
            return Unknown(operation, HalfTyped);
        if (operation.ConstantValue.Value is not string text)
            return operation.ConstantValue.Value is null ? TextValue.Null : Unknown(operation, "it is no string");
        return TextValue.Of(text, operation switch
        {
            ILiteralOperation => NameResolution.Literal,
            INameOfOperation => NameResolution.Nameof,
            IInterpolatedStringOperation or IBinaryOperation => NameResolution.Interpolated,
            _ => NameResolution.Constant,
        });
    }

    // A text that has no end yet reaches as far as the compiler guesses.
    private bool IsHalfTyped(IOperation operation) => operation.Syntax.ContainsDiagnostics
        || operation is IFieldReferenceOperation { Field.DeclaringSyntaxReferences: [var declaration] } && declaration.SeenSyntax(_cancellationToken).ContainsDiagnostics;

    private TextValue InterpolatedPart(IInterpolatedStringContentOperation part, ResolutionStep at) => part switch
    {
        IInterpolatedStringTextOperation { Text.ConstantValue: { HasValue: true, Value: string text } } => TextValue.Of(text, NameResolution.Literal),
        IInterpolationOperation { FormatString: null, Alignment: null } interpolation => Part(interpolation.Expression, at),
        IInterpolationOperation interpolation => Unknown(interpolation.Expression, "it is formatted when the program runs"),
        _ => Unknown(part, "a part of it is not known"),
    };

    // In a text an enum member is its name, and a whole number or a truth its digits or its word in every culture.
    private TextValue Part(IOperation part, ResolutionStep at)
    {
        while (part is IConversionOperation { OperatorMethod: null } conversion && !part.ConstantValue.HasValue)
            part = conversion.Operand;
        if (part.Type is { TypeKind: TypeKind.Enum })
            return EnumText(part, at) ?? Unknown(part, $"'{Shorten(part)}' is only known when the program runs");
        return part.ConstantValue switch
        {
            { HasValue: true, Value: null } => TextValue.Of("", NameResolution.Literal),
            { HasValue: true, Value: int and >= 0 or long and >= 0 or byte or uint or char } constant =>
                TextValue.Of(Convert.ToString(constant.Value, System.Globalization.CultureInfo.InvariantCulture), NameResolution.Literal),
            { HasValue: true, Value: bool truth } => TextValue.Of(truth.ToString(), NameResolution.Literal),
            _ => Resolve(part, at.Next),
        };
    }

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
}
