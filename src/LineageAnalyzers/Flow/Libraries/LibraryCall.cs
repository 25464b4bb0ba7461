using LineageAnalyzers.Flow.Interpretation;
using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Model.Manifests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Flow.Libraries;

/// <summary>A call of a library's method, and what is needed to say what it does. Parameters go by their names, which all overloads share.</summary>
/// <param name="site">The call.</param>
/// <param name="memory">The objects.</param>
/// <param name="caller">Runs functions that the call is given.</param>
internal readonly struct LibraryCall(CallSite site, Memory memory, IMethodCaller caller)
{
    /// <summary>The call.</summary>
    public CallSite Site => site;

    /// <summary>The objects.</summary>
    public Memory Memory => memory;

    /// <summary>Runs code.</summary>
    public IMethodCaller Caller => caller;

    /// <summary>The type of what the call gives.</summary>
    public ITypeSymbol ResultType => site.Method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask", Arity: 1 } task ? task.TypeArguments[0] : site.Method.ReturnType;

    /// <summary>What the call is about: its receiver, or the first argument of a static method.</summary>
    public FlowValue Source => site.Method.IsStatic ? Argument(0) : site.Instance;

    /// <summary>The type of <see cref="Source"/> before any conversion.</summary>
    public ITypeSymbol? SourceType => site.Method.IsStatic ? site.TypeOf(0) : TypeOf(site.Operation.Instance) ?? site.Type;

    /// <summary>What the source holds one by one: items, or pairs of a map.</summary>
    public FlowValue Elements => memory.Elements(Source, SourceType);

    /// <summary>What the source holds: items, or values of a map.</summary>
    public FlowValue Items => memory.Items(Source, SourceType);

    /// <summary>The type of one of <see cref="Elements"/>; null when it is not known.</summary>
    public ITypeSymbol? ElementType => DataTypes.PairOf(SourceType) ?? DataTypes.ItemOf(SourceType, out _);

    /// <summary>The value at a position; empty when there is none.</summary>
    public FlowValue Argument(int position) => position < site.Arguments.Length ? site.Arguments[position] : FlowValue.None;

    /// <summary>Whether the overload has a parameter of the name.</summary>
    public bool Has(string parameter) => PositionOf(parameter) >= 0;

    /// <summary>The value given for a parameter; empty when the overload has none of the name.</summary>
    public FlowValue Given(string parameter) => PositionOf(parameter) is >= 0 and var position ? Argument(position) : FlowValue.None;

    /// <summary>The first parameter of these that the overload has; null when it has none.</summary>
    public string? Either(string first, string second, string? third = null, string? fourth = null) =>
        Has(first) ? first : Has(second) ? second : third is not null && Has(third) ? third : fourth is not null && Has(fourth) ? fourth : null;

    /// <summary>The first parameter of these that the overload has; null when it has none.</summary>
    public string? Either(IReadOnlyList<string> parameters)
    {
        foreach (var parameter in parameters)
        {
            if (Has(parameter))
                return parameter;
        }

        return null;
    }

    /// <summary>What a collection holds that is given for a parameter.</summary>
    public FlowValue ElementsOf(string parameter) => PositionOf(parameter) is >= 0 and var position ? memory.Elements(Argument(position), site.TypeOf(position)) : FlowValue.None;

    /// <summary>What the functions return that are given for a parameter; empty when there are none.</summary>
    public FlowValue Apply(string parameter, params IReadOnlyList<FlowValue> arguments)
    {
        var result = FlowValue.None;
        foreach (var function in Given(parameter).Functions)
            result = result.Or(caller.Call(function, arguments));
        return result;
    }

    /// <summary>The text of a constant argument; null when it is none.</summary>
    public string? Constant(string parameter)
    {
        foreach (var argument in site.Operation.Arguments)
        {
            if (argument.Parameter?.Name == parameter)
                return ConstantOf(argument.Value) ?? Given(parameter).ConstantText;
        }

        return null;
    }

    /// <summary>The text of a constant key or position; null for anything else.</summary>
    public static string? ConstantOf(IOperation value)
    {
        while (value is IConversionOperation { OperatorMethod: null } conversion && !value.ConstantValue.HasValue)
            value = conversion.Operand;
        return value.ConstantValue is { HasValue: true, Value: string or int or long or char or bool } constant
            ? Convert.ToString(constant.Value, System.Globalization.CultureInfo.InvariantCulture)
            : null;
    }

    /// <summary>Gives the <c>out</c> parameters of the call a value.</summary>
    public void Output(string parameter, FlowValue value)
    {
        if (PositionOf(parameter) is >= 0 and var position)
            caller.Output(site, site.Method.Parameters[position], value);
    }

    /// <summary>A new collection of these items, of the type that the call gives.</summary>
    public FlowValue Collection(FlowValue items) => memory.Collection(items, ResultType);

    /// <summary>A value that is computed from others.</summary>
    public FlowValue Computed(FlowTransformation transformation, params IEnumerable<FlowValue> inputs) => memory.Computed(transformation, inputs);

    private int PositionOf(string parameter)
    {
        foreach (var candidate in site.Method.Parameters)
        {
            if (candidate.Name == parameter)
                return candidate.Ordinal < site.Arguments.Length ? candidate.Ordinal : -1;
        }

        return -1;
    }

    private static ITypeSymbol? TypeOf(IOperation? operation)
    {
        while (operation is IConversionOperation { OperatorMethod: null, Operand.Type: not null } conversion)
            operation = conversion.Operand;
        return operation?.Type;
    }
}
