using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition;

/// <summary>Finds arguments by the name of their parameter: named and reordered arguments are common.</summary>
internal static class CallArguments
{
    /// <summary>The value given to a parameter; null when the method has no such parameter or its default is used.</summary>
    public static IOperation? Find(IInvocationOperation call, string parameter) => Find(call.Arguments, parameter);

    /// <summary>The value given to a parameter of a constructor; null when there is no such parameter or its default is used.</summary>
    public static IOperation? Find(IObjectCreationOperation creation, string parameter) => Find(creation.Arguments, parameter);

    private static IOperation? Find(System.Collections.Immutable.ImmutableArray<IArgumentOperation> arguments, string parameter)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter?.Name == parameter)
                return argument.ArgumentKind == ArgumentKind.DefaultValue ? null : argument.Value;
        }

        return null;
    }
}
