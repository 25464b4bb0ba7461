using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Azure.WebJobs;

[AttributeUsage((AttributeTargets)2116)]
public sealed class DisableAttribute : Attribute
{
    public DisableAttribute() => throw null;
    public DisableAttribute(Type providerType) => throw null;
    public DisableAttribute(string settingName) => throw null;
    public Type ProviderType { get; }
    public string SettingName { get; }
}

[AttributeUsage((AttributeTargets)64, AllowMultiple = false, Inherited = false)]
public sealed class FunctionNameAttribute : Attribute
{
    public static readonly global::System.Text.RegularExpressions.Regex FunctionNameValidationRegex;
    public FunctionNameAttribute(string name) => throw null;
    public string Name { get; }
}

public interface IAsyncCollector<in T>
{
    Task AddAsync(T item, CancellationToken cancellationToken = default);
    Task FlushAsync(CancellationToken cancellationToken = default);
}

public interface ICollector<in T>
{
    void Add(T item);
}

[AttributeUsage((AttributeTargets)64)]
public sealed class NoAutomaticTriggerAttribute : Attribute
{
    public NoAutomaticTriggerAttribute() => throw null;
}
