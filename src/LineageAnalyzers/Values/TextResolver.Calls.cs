using System.Collections.Immutable;
using LineageAnalyzers.Keeping;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Values;

/// <summary>Results of calls.</summary>
internal sealed partial class TextResolver
{
    private TextValue Call(IInvocationOperation call, ResolutionStep at)
    {
        var method = call.TargetMethod;
        if (method.ContainingType?.SpecialType == SpecialType.System_String)
            return StringCall(call, at);
        if (method.Name == "ToString" && method.Parameters.IsEmpty && call.Instance is { } instance && EnumText(Unconverted(instance), at) is { } member)
            return member;
        if (method is { Name: "GetName", ContainingType.SpecialType: SpecialType.System_Enum } && EnumText(Unconverted(call.Arguments[call.Arguments.Length - 1].Value), at) is { } named)
            return named;
        if (method.Name is "GetEnvironmentVariable" && SymbolEqualityComparer.Default.Equals(method.ContainingType, _symbols.Configuration.Environment))
            return EnvironmentVariable(call, at);
        if (method.Name is "GetValueOrDefault" or "First" or "Single" or "ElementAt" && LookedUp(call, at) is { } found)
            return found;
        return OwnMethod(call, at);
    }

    private TextValue EnvironmentVariable(IInvocationOperation call, ResolutionStep at)
    {
        var name = call.Arguments.IsEmpty ? null : Resolve(call.Arguments[0].Value, at.Next).Single;
        if (name is not null && _settings.FindVariable(name).RemoveAll(value => DeploymentPlaces.AreIn(value.Value)) is { IsEmpty: false } known)
            return new TextValue { Texts = known, Resolution = NameResolution.Configuration, Key = name, Hole = name };
        return TextValue.Unknown(
            NameResolution.Configuration,
            name is null ? "it comes from an environment variable whose name is not known" : $"it comes from the environment variable '{name}'",
            name ?? "?", name);
    }

    private TextValue StringCall(IInvocationOperation call, ResolutionStep at)
    {
        var instance = call.Instance;
        var arguments = call.Arguments.Select(argument => argument.Value).ToImmutableArray();
        switch (call.TargetMethod.Name)
        {
            // Culture changes letters beyond ASCII, and Turkish the i; of a topic's name nobody relies on that.
            case "ToLowerInvariant" or "ToLower" when instance is not null:
                return TextComposition.Map(Resolve(instance, at.Next), text => text.ToLowerInvariant());
            case "ToUpperInvariant" or "ToUpper" when instance is not null:
                return TextComposition.Map(Resolve(instance, at.Next), text => text.ToUpperInvariant());
            case "Trim" or "TrimStart" or "TrimEnd" when instance is not null:
                return Trimmed(call, instance, arguments, at);
            case "ToString" when instance is not null && arguments.IsEmpty:
                return Resolve(instance, at.Next);
            case "Replace" when instance is not null && arguments.Length == 2 && Characters(arguments[0], at) is { Length: > 0 } old && Characters(arguments[1], at) is { } replacement:
                return TextComposition.Map(Resolve(instance, at.Next), text => text.Replace(old, replacement));
            case "Substring" or "Remove" when instance is not null && arguments.All(argument => argument.ConstantValue is { HasValue: true, Value: int }):
                return Cut(call, instance, arguments.Select(argument => (int)argument.ConstantValue.Value!).ToImmutableArray(), at);
            case "Concat" when Texts(call, at) is { } parts:
                return TextComposition.Concat(parts);
            case "Join" when arguments.Length >= 2 && Characters(arguments[0], at) is { } separator && Joined(arguments.Skip(1).ToImmutableArray(), at) is { } items:
                return items.Count == 0 ? TextValue.Of("", NameResolution.Constant) : TextComposition.Concat(items.SelectMany((item, index) =>
                    index == 0 || separator.Length == 0 ? [item] : (TextValue[])[TextValue.Of(separator, NameResolution.Constant), item]).ToList());
            case "Format" when arguments.Length >= 2 && arguments[0].Type?.SpecialType == SpecialType.System_String:
                return Formatted(call, arguments, at);
            default:
                return Unknown(call, $"the result of 'string.{call.TargetMethod.Name}' is not followed");
        }
    }

    private TextValue Trimmed(IInvocationOperation call, IOperation instance, ImmutableArray<IOperation> arguments, ResolutionStep at)
    {
        var characters = new List<char>();
        foreach (var argument in arguments.SelectMany(argument => argument is IArrayCreationOperation { Initializer: { } items } ? items.ElementValues : (IEnumerable<IOperation>)[argument]))
        {
            if (argument.ConstantValue is not { HasValue: true, Value: char character })
                return Unknown(call, $"the result of 'string.{call.TargetMethod.Name}' is not followed");
            characters.Add(character);
        }

        var trimmed = characters.ToArray();
        return TextComposition.Map(Resolve(instance, at.Next), text => call.TargetMethod.Name switch
        {
            "TrimStart" => text.TrimStart(trimmed),
            "TrimEnd" => text.TrimEnd(trimmed),
            _ => text.Trim(trimmed),
        });
    }

    private TextValue Cut(IInvocationOperation call, IOperation instance, ImmutableArray<int> numbers, ResolutionStep at)
    {
        var value = Resolve(instance, at.Next);
        if (value.Texts.Any(text => numbers.Any(number => number < 0) || numbers.Sum() > text.Value.Length))
            return Unknown(call, $"'{Shorten(call)}' is out of range");
        var isSubstring = call.TargetMethod.Name == "Substring";
        return TextComposition.Map(value, text => numbers.Length == 1
            ? isSubstring ? text.Substring(numbers[0]) : text.Remove(numbers[0])
            : isSubstring ? text.Substring(numbers[0], numbers[1]) : text.Remove(numbers[0], numbers[1]));
    }

    // A constant character or text.
    private string? Characters(IOperation operation, ResolutionStep at) =>
        operation.ConstantValue is { HasValue: true, Value: char character } ? character.ToString() : Resolve(operation, at.Next).Single;

    // string.Concat(a, b) and string.Concat(params)
    private IReadOnlyList<TextValue>? Texts(IInvocationOperation call, ResolutionStep at) => call.Arguments switch
    {
        { IsEmpty: true } => null,
        [{ Value: var only }] => Items(only, at.Next),
        var several => several.Select(argument => Part(argument.Value, at)).ToList(),
    };

    private IReadOnlyList<TextValue>? Joined(ImmutableArray<IOperation> arguments, ResolutionStep at) => arguments switch
    {
        [var only] when only.Type?.SpecialType != SpecialType.System_String => Items(only, at.Next),
        _ => arguments.Select(argument => Part(argument, at)).ToList(),
    };

    private TextValue Formatted(IInvocationOperation call, ImmutableArray<IOperation> arguments, ResolutionStep at)
    {
        var unknown = Unknown(call, "the result of 'string.Format' is not followed");
        if (Resolve(arguments[0], at.Next).Single is not { } format)
            return unknown;
        var values = arguments is [_, IArrayCreationOperation { Initializer: { } items }] ? items.ElementValues : arguments.RemoveAt(0);
        var parts = new List<TextValue>();
        for (var position = 0; position < format.Length;)
        {
            var open = format.IndexOf('{', position);
            if (open < 0)
                open = format.Length;
            if (open > position)
                parts.Add(TextValue.Of(format.Substring(position, open - position), NameResolution.Constant));
            if (open == format.Length)
                break;
            var close = format.IndexOf('}', open);
            if (close < 0 || !int.TryParse(format.Substring(open + 1, close - open - 1), out var index) || index < 0 || index >= values.Length)
                return unknown;
            parts.Add(Part(values[index], at));
            position = close + 1;
        }

        return format.IndexOf("}}", StringComparison.Ordinal) >= 0 || parts.Count == 0 ? unknown : TextComposition.Concat(parts);
    }

    // What an own method returns, with the arguments of this call.
    private TextValue OwnMethod(IInvocationOperation call, ResolutionStep at)
    {
        var method = call.TargetMethod;
        var unknown = Unknown(call, $"the result of '{method.Name}' is only known when the program runs");
        if (method.IsAsync || method.IsVirtual || method.IsAbstract || method.IsOverride && !method.IsSealed || method.ReturnType.SpecialType != SpecialType.System_String)
            return unknown;
        var returned = ReturnedBy((method.ReducedFrom ?? method).OriginalDefinition, at, ResolutionFrame.OfCall(call, ReceiverOf(call, at, out var caller), caller));
        return returned.Count == 0 ? unknown : Named(TextComposition.Either(returned));
    }

    private IOperation? ReceiverOf(IInvocationOperation call, ResolutionStep at, out ResolutionFrame? caller)
    {
        caller = at.Frame;
        return call.Instance is IInstanceReferenceOperation ? at.Frame?.Instance is { } same ? same : null : call.Instance;
    }

    private List<TextValue> ReturnedBy(IMethodSymbol method, ResolutionStep at, ResolutionFrame frame)
    {
        var values = new List<TextValue>();
        if (method.DeclaringSyntaxReferences is not [{ } reference] || at.Depth > MaximumDepth)
            return values;
        var (expression, block) = reference.SeenSyntax(_cancellationToken) switch
        {
            MethodDeclarationSyntax declaration => ((SyntaxNode?)declaration.ExpressionBody?.Expression, declaration.Body),
            LocalFunctionStatementSyntax local => (local.ExpressionBody?.Expression, local.Body),
            _ => (null, null),
        };
        if (expression is not null && _models.OperationOf(expression, _cancellationToken) is { } single)
            return [Resolve(single, at.In(frame))];
        if (block is null || _models.OperationOf(block, _cancellationToken) is not { } body)
            return values;
        if (body is IBlockOperation { Operations: [ISwitchOperation choice, ..] } && ChosenCase(choice, at.In(frame)) is { } chosen)
            return ReturnOf(chosen) is { } known ? [Resolve(known, at.In(frame))] : values;
        foreach (var returned in body.Descendants().OfType<IReturnOperation>().Where(candidate => !IsInFunction(candidate, body)))
        {
            if (returned.Kind == OperationKind.YieldReturn || returned.ReturnedValue is null)
                return [];
            if (!IsThrow(returned.ReturnedValue) && !IsNull(returned.ReturnedValue))
                values.Add(Resolve(returned.ReturnedValue, at.In(frame)));
        }

        return values;
    }

    private ISwitchCaseOperation? ChosenCase(ISwitchOperation choice, ResolutionStep at)
    {
        if (ConstantOf(choice.Value, at) is not { HasValue: true } subject)
            return null;
        ISwitchCaseOperation? fallback = null;
        foreach (var section in choice.Cases)
        {
            foreach (var clause in section.Clauses)
            {
                switch (clause)
                {
                    case ISingleValueCaseClauseOperation single when ConstantOf(single.Value, at) is { HasValue: true } label:
                        if (Equals(label.Value, subject.Value))
                            return section;
                        break;
                    case IDefaultCaseClauseOperation:
                        fallback = section;
                        break;
                    default:
                        return null;
                }
            }
        }

        return fallback;
    }

    private static IOperation? ReturnOf(ISwitchCaseOperation section) =>
        section.Body is [IReturnOperation { ReturnedValue: { } value }, ..] ? value
        : section.Body is [IBlockOperation { Operations: [IReturnOperation { ReturnedValue: { } inner }] }, ..] ? inner : null;

    private static bool IsInFunction(IOperation operation, IOperation body)
    {
        for (var parent = operation.Parent; parent is not null && !ReferenceEquals(parent, body); parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation or ILocalFunctionOperation)
                return true;
        }

        return false;
    }

    // An own conversion: Topic topic = ...; string name = topic;
    private TextValue Converted(IConversionOperation conversion, IMethodSymbol converter, ResolutionStep at)
    {
        if (converter.DeclaringSyntaxReferences is [{ } reference] && reference.SeenSyntax(_cancellationToken) is ConversionOperatorDeclarationSyntax { ExpressionBody.Expression: { } body }
            && _models.OperationOf(body, _cancellationToken) is IPropertyReferenceOperation { Instance: IParameterReferenceOperation } property)
            return Property(conversion.Operand, property, at);
        return Unknown(conversion, $"'{Shorten(conversion)}' is only known when the program runs");
    }

    private TextValue Property(IOperation instance, IPropertyReferenceOperation property, ResolutionStep at)
    {
        var (made, frame) = Trace(instance, at.Frame);
        return made is IObjectCreationOperation && !CanBeOverridden(property.Property) && _writes.IsOnlyInitialised(property.Property)
            ? OfMade(made, property.Property, property, at.In(frame))
            : Unknown(instance, $"'{Shorten(instance)}' is only known when the program runs");
    }
}
