using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace MessagePack.Resolvers;

public static class CompositeResolver
{
    public static IFormatterResolver Create(IReadOnlyList<global::MessagePack.Formatters.IMessagePackFormatter> formatters, IReadOnlyList<IFormatterResolver> resolvers) => throw null;
    public static IFormatterResolver Create(params global::MessagePack.Formatters.IMessagePackFormatter[] formatters) => throw null;
    public static IFormatterResolver Create(params IFormatterResolver[] resolvers) => throw null;
}

public sealed class ContractlessStandardResolver : IFormatterResolver
{
    public static readonly ContractlessStandardResolver Instance;
    public static readonly MessagePackSerializerOptions Options;
    public global::MessagePack.Formatters.IMessagePackFormatter<T> GetFormatter<T>() => throw null;
    internal ContractlessStandardResolver() => throw null;
}

public sealed class ContractlessStandardResolverAllowPrivate : IFormatterResolver
{
    public static readonly ContractlessStandardResolverAllowPrivate Instance;
    public static readonly MessagePackSerializerOptions Options;
    public global::MessagePack.Formatters.IMessagePackFormatter<T> GetFormatter<T>() => throw null;
    internal ContractlessStandardResolverAllowPrivate() => throw null;
}

public sealed class NativeDateTimeResolver : IFormatterResolver
{
    public static readonly NativeDateTimeResolver Instance;
    public static readonly MessagePackSerializerOptions Options;
    public global::MessagePack.Formatters.IMessagePackFormatter<T> GetFormatter<T>() => throw null;
    internal NativeDateTimeResolver() => throw null;
}

public sealed class NativeDecimalResolver : IFormatterResolver
{
    public static readonly NativeDecimalResolver Instance;
    public global::MessagePack.Formatters.IMessagePackFormatter<T> GetFormatter<T>() => throw null;
    internal NativeDecimalResolver() => throw null;
}

public sealed class NativeGuidResolver : IFormatterResolver
{
    public static readonly NativeGuidResolver Instance;
    public global::MessagePack.Formatters.IMessagePackFormatter<T> GetFormatter<T>() => throw null;
    internal NativeGuidResolver() => throw null;
}

public sealed class StandardResolver : IFormatterResolver
{
    public static readonly StandardResolver Instance;
    public static readonly MessagePackSerializerOptions Options;
    public global::MessagePack.Formatters.IMessagePackFormatter<T> GetFormatter<T>() => throw null;
    internal StandardResolver() => throw null;
}

public sealed class StandardResolverAllowPrivate : IFormatterResolver
{
    public static readonly StandardResolverAllowPrivate Instance;
    public static readonly MessagePackSerializerOptions Options;
    public global::MessagePack.Formatters.IMessagePackFormatter<T> GetFormatter<T>() => throw null;
    internal StandardResolverAllowPrivate() => throw null;
}

public class StaticCompositeResolver : IFormatterResolver
{
    public static readonly StaticCompositeResolver Instance;
    public global::MessagePack.Formatters.IMessagePackFormatter<T> GetFormatter<T>() => throw null;
    public void Register(IReadOnlyList<global::MessagePack.Formatters.IMessagePackFormatter> formatters, IReadOnlyList<IFormatterResolver> resolvers) => throw null;
    public void Register(params global::MessagePack.Formatters.IMessagePackFormatter[] formatters) => throw null;
    public void Register(params IFormatterResolver[] resolvers) => throw null;
    internal StaticCompositeResolver() => throw null;
}

public sealed class TypelessContractlessStandardResolver : IFormatterResolver
{
    public static readonly TypelessContractlessStandardResolver Instance;
    public static readonly MessagePackSerializerOptions Options;
    public TypelessContractlessStandardResolver() => throw null;
    public global::MessagePack.Formatters.IMessagePackFormatter<T> GetFormatter<T>() => throw null;
}

public sealed class TypelessObjectResolver : IFormatterResolver
{
    public static readonly IFormatterResolver Instance;
    public global::MessagePack.Formatters.IMessagePackFormatter<T> GetFormatter<T>() => throw null;
    internal TypelessObjectResolver() => throw null;
}
