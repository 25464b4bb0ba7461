using LineageAnalyzers.Flow.State;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Interpretation;

/// <summary>Runs code that a value leads to.</summary>
internal interface IMethodCaller
{
    /// <summary>What a function returns for these arguments, by position; those that are missing are not known.</summary>
    FlowValue Call(FunctionValue function, IReadOnlyList<FlowValue> arguments);

    /// <summary>What the getter of a property returns; null when the property only stores its value or its code is not known.</summary>
    FlowValue? Get(IPropertySymbol property, FlowValue receiver);

    /// <summary>What enumerating an object of a class in source gives, as a collection; null when it is no class of its own kind of collection.</summary>
    FlowValue? Enumerate(ITypeSymbol type, FlowValue collection);

    /// <summary>What a member holds that a library reads in a call.</summary>
    FlowValue Read(CallSite call, IPropertySymbol member, FlowValue receiver);

    /// <summary>Notes that a library may read everything in a value that a call gives it.</summary>
    void Expose(CallSite call, FlowValue value);

    /// <summary>Notes that a call reads a value.</summary>
    void Use(CallSite call, FlowValue value);

    /// <summary>Gives a value to the variable that a call passes for an <c>out</c> parameter.</summary>
    void Output(CallSite call, IParameterSymbol parameter, FlowValue value);

    /// <summary>Whether data comes from what the innermost loop goes over.</summary>
    bool IsItem(Origin origin);

    /// <summary>The expression that the calls at hand give for a parameter; any other as it is.</summary>
    IOperation Behind(IOperation value);

    /// <summary>The type that a type parameter stands for, where the calls that led here say it; any other type as it is.</summary>
    ITypeSymbol Given(ITypeSymbol type);

    /// <summary>A new object of a class, as its members are declared and its constructor without parameters leaves them.</summary>
    FlowValue New(ITypeSymbol type);
}
