using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Extensions.Options;

public class ConfigureNamedOptions<TOptions> : IConfigureNamedOptions<TOptions>, IConfigureOptions<TOptions> where TOptions : class
{
    public ConfigureNamedOptions(string name, Action<TOptions> action) => throw null;
    public Action<TOptions> Action { get; }
    public string Name { get; }
    public void Configure(TOptions options) => throw null;
    public virtual void Configure(string name, TOptions options) => throw null;
}

public class ConfigureNamedOptions<TOptions, TDep> : IConfigureNamedOptions<TOptions>, IConfigureOptions<TOptions> where TOptions : class where TDep : class
{
    public ConfigureNamedOptions(string name, TDep dependency, Action<TOptions, TDep> action) => throw null;
    public Action<TOptions, TDep> Action { get; }
    public TDep Dependency { get; }
    public string Name { get; }
    public void Configure(TOptions options) => throw null;
    public virtual void Configure(string name, TOptions options) => throw null;
}

public class ConfigureNamedOptions<TOptions, TDep1, TDep2> : IConfigureNamedOptions<TOptions>, IConfigureOptions<TOptions> where TOptions : class where TDep1 : class where TDep2 : class
{
    public ConfigureNamedOptions(string name, TDep1 dependency, TDep2 dependency2, Action<TOptions, TDep1, TDep2> action) => throw null;
    public Action<TOptions, TDep1, TDep2> Action { get; }
    public TDep1 Dependency1 { get; }
    public TDep2 Dependency2 { get; }
    public string Name { get; }
    public void Configure(TOptions options) => throw null;
    public virtual void Configure(string name, TOptions options) => throw null;
}

public class ConfigureNamedOptions<TOptions, TDep1, TDep2, TDep3> : IConfigureNamedOptions<TOptions>, IConfigureOptions<TOptions> where TOptions : class where TDep1 : class where TDep2 : class where TDep3 : class
{
    public ConfigureNamedOptions(string name, TDep1 dependency, TDep2 dependency2, TDep3 dependency3, Action<TOptions, TDep1, TDep2, TDep3> action) => throw null;
    public Action<TOptions, TDep1, TDep2, TDep3> Action { get; }
    public TDep1 Dependency1 { get; }
    public TDep2 Dependency2 { get; }
    public TDep3 Dependency3 { get; }
    public string Name { get; }
    public void Configure(TOptions options) => throw null;
    public virtual void Configure(string name, TOptions options) => throw null;
}

public class ConfigureNamedOptions<TOptions, TDep1, TDep2, TDep3, TDep4> : IConfigureNamedOptions<TOptions>, IConfigureOptions<TOptions> where TOptions : class where TDep1 : class where TDep2 : class where TDep3 : class where TDep4 : class
{
    public ConfigureNamedOptions(string name, TDep1 dependency1, TDep2 dependency2, TDep3 dependency3, TDep4 dependency4, Action<TOptions, TDep1, TDep2, TDep3, TDep4> action) => throw null;
    public Action<TOptions, TDep1, TDep2, TDep3, TDep4> Action { get; }
    public TDep1 Dependency1 { get; }
    public TDep2 Dependency2 { get; }
    public TDep3 Dependency3 { get; }
    public TDep4 Dependency4 { get; }
    public string Name { get; }
    public void Configure(TOptions options) => throw null;
    public virtual void Configure(string name, TOptions options) => throw null;
}

public class ConfigureNamedOptions<TOptions, TDep1, TDep2, TDep3, TDep4, TDep5> : IConfigureNamedOptions<TOptions>, IConfigureOptions<TOptions> where TOptions : class where TDep1 : class where TDep2 : class where TDep3 : class where TDep4 : class where TDep5 : class
{
    public ConfigureNamedOptions(string name, TDep1 dependency1, TDep2 dependency2, TDep3 dependency3, TDep4 dependency4, TDep5 dependency5, Action<TOptions, TDep1, TDep2, TDep3, TDep4, TDep5> action) => throw null;
    public Action<TOptions, TDep1, TDep2, TDep3, TDep4, TDep5> Action { get; }
    public TDep1 Dependency1 { get; }
    public TDep2 Dependency2 { get; }
    public TDep3 Dependency3 { get; }
    public TDep4 Dependency4 { get; }
    public TDep5 Dependency5 { get; }
    public string Name { get; }
    public void Configure(TOptions options) => throw null;
    public virtual void Configure(string name, TOptions options) => throw null;
}

public class ConfigureOptions<TOptions> : IConfigureOptions<TOptions> where TOptions : class
{
    public ConfigureOptions(Action<TOptions> action) => throw null;
    public Action<TOptions> Action { get; }
    public virtual void Configure(TOptions options) => throw null;
}

public interface IConfigureNamedOptions<in TOptions> : IConfigureOptions<TOptions> where TOptions : class
{
    void Configure(string name, TOptions options);
}

public interface IConfigureOptions<in TOptions> where TOptions : class
{
    void Configure(TOptions options);
}

public interface IOptions<out TOptions> where TOptions : class
{
    TOptions Value { get; }
}

public interface IOptionsChangeTokenSource<out TOptions>
{
    string Name { get; }
    global::Microsoft.Extensions.Primitives.IChangeToken GetChangeToken();
}

public interface IOptionsFactory<TOptions> where TOptions : class
{
    TOptions Create(string name);
}

public interface IOptionsMonitor<out TOptions>
{
    TOptions CurrentValue { get; }
    TOptions Get(string name);
    IDisposable OnChange(Action<TOptions, string> listener);
}

public interface IOptionsMonitorCache<TOptions> where TOptions : class
{
    void Clear();
    TOptions GetOrAdd(string name, Func<TOptions> createOptions);
    bool TryAdd(string name, TOptions options);
    bool TryRemove(string name);
}

public interface IOptionsSnapshot<out TOptions> : IOptions<TOptions> where TOptions : class
{
    TOptions Get(string name);
}

public interface IPostConfigureOptions<in TOptions> where TOptions : class
{
    void PostConfigure(string name, TOptions options);
}

public interface IStartupValidator
{
    void Validate();
}

public interface IValidateOptions<TOptions> where TOptions : class
{
    ValidateOptionsResult Validate(string name, TOptions options);
}

public static class Options
{
    public static readonly string DefaultName;
    public static IOptions<TOptions> Create<TOptions>(TOptions options) where TOptions : class => throw null;
}

public class OptionsBuilder<TOptions> where TOptions : class
{
    public OptionsBuilder(global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, string name) => throw null;
    public string Name { get; }
    public global::Microsoft.Extensions.DependencyInjection.IServiceCollection Services { get; }
    public virtual OptionsBuilder<TOptions> Configure(Action<TOptions> configureOptions) => throw null;
    public virtual OptionsBuilder<TOptions> Configure<TDep1, TDep2, TDep3, TDep4, TDep5>(Action<TOptions, TDep1, TDep2, TDep3, TDep4, TDep5> configureOptions) where TDep1 : class where TDep2 : class where TDep3 : class where TDep4 : class where TDep5 : class => throw null;
    public virtual OptionsBuilder<TOptions> Configure<TDep1, TDep2, TDep3, TDep4>(Action<TOptions, TDep1, TDep2, TDep3, TDep4> configureOptions) where TDep1 : class where TDep2 : class where TDep3 : class where TDep4 : class => throw null;
    public virtual OptionsBuilder<TOptions> Configure<TDep1, TDep2, TDep3>(Action<TOptions, TDep1, TDep2, TDep3> configureOptions) where TDep1 : class where TDep2 : class where TDep3 : class => throw null;
    public virtual OptionsBuilder<TOptions> Configure<TDep1, TDep2>(Action<TOptions, TDep1, TDep2> configureOptions) where TDep1 : class where TDep2 : class => throw null;
    public virtual OptionsBuilder<TOptions> Configure<TDep>(Action<TOptions, TDep> configureOptions) where TDep : class => throw null;
    public virtual OptionsBuilder<TOptions> PostConfigure(Action<TOptions> configureOptions) => throw null;
    public virtual OptionsBuilder<TOptions> PostConfigure<TDep1, TDep2, TDep3, TDep4, TDep5>(Action<TOptions, TDep1, TDep2, TDep3, TDep4, TDep5> configureOptions) where TDep1 : class where TDep2 : class where TDep3 : class where TDep4 : class where TDep5 : class => throw null;
    public virtual OptionsBuilder<TOptions> PostConfigure<TDep1, TDep2, TDep3, TDep4>(Action<TOptions, TDep1, TDep2, TDep3, TDep4> configureOptions) where TDep1 : class where TDep2 : class where TDep3 : class where TDep4 : class => throw null;
    public virtual OptionsBuilder<TOptions> PostConfigure<TDep1, TDep2, TDep3>(Action<TOptions, TDep1, TDep2, TDep3> configureOptions) where TDep1 : class where TDep2 : class where TDep3 : class => throw null;
    public virtual OptionsBuilder<TOptions> PostConfigure<TDep1, TDep2>(Action<TOptions, TDep1, TDep2> configureOptions) where TDep1 : class where TDep2 : class => throw null;
    public virtual OptionsBuilder<TOptions> PostConfigure<TDep>(Action<TOptions, TDep> configureOptions) where TDep : class => throw null;
    public virtual OptionsBuilder<TOptions> Validate(Func<TOptions, bool> validation) => throw null;
    public virtual OptionsBuilder<TOptions> Validate(Func<TOptions, bool> validation, string failureMessage) => throw null;
    public virtual OptionsBuilder<TOptions> Validate<TDep1, TDep2, TDep3, TDep4, TDep5>(Func<TOptions, TDep1, TDep2, TDep3, TDep4, TDep5, bool> validation) where TDep1 : notnull where TDep2 : notnull where TDep3 : notnull where TDep4 : notnull where TDep5 : notnull => throw null;
    public virtual OptionsBuilder<TOptions> Validate<TDep1, TDep2, TDep3, TDep4, TDep5>(Func<TOptions, TDep1, TDep2, TDep3, TDep4, TDep5, bool> validation, string failureMessage) where TDep1 : notnull where TDep2 : notnull where TDep3 : notnull where TDep4 : notnull where TDep5 : notnull => throw null;
    public virtual OptionsBuilder<TOptions> Validate<TDep1, TDep2, TDep3, TDep4>(Func<TOptions, TDep1, TDep2, TDep3, TDep4, bool> validation) where TDep1 : notnull where TDep2 : notnull where TDep3 : notnull where TDep4 : notnull => throw null;
    public virtual OptionsBuilder<TOptions> Validate<TDep1, TDep2, TDep3, TDep4>(Func<TOptions, TDep1, TDep2, TDep3, TDep4, bool> validation, string failureMessage) where TDep1 : notnull where TDep2 : notnull where TDep3 : notnull where TDep4 : notnull => throw null;
    public virtual OptionsBuilder<TOptions> Validate<TDep1, TDep2, TDep3>(Func<TOptions, TDep1, TDep2, TDep3, bool> validation) where TDep1 : notnull where TDep2 : notnull where TDep3 : notnull => throw null;
    public virtual OptionsBuilder<TOptions> Validate<TDep1, TDep2, TDep3>(Func<TOptions, TDep1, TDep2, TDep3, bool> validation, string failureMessage) where TDep1 : notnull where TDep2 : notnull where TDep3 : notnull => throw null;
    public virtual OptionsBuilder<TOptions> Validate<TDep1, TDep2>(Func<TOptions, TDep1, TDep2, bool> validation) where TDep1 : notnull where TDep2 : notnull => throw null;
    public virtual OptionsBuilder<TOptions> Validate<TDep1, TDep2>(Func<TOptions, TDep1, TDep2, bool> validation, string failureMessage) where TDep1 : notnull where TDep2 : notnull => throw null;
    public virtual OptionsBuilder<TOptions> Validate<TDep>(Func<TOptions, TDep, bool> validation) where TDep : notnull => throw null;
    public virtual OptionsBuilder<TOptions> Validate<TDep>(Func<TOptions, TDep, bool> validation, string failureMessage) where TDep : notnull => throw null;
}

public class OptionsCache<TOptions> : IOptionsMonitorCache<TOptions> where TOptions : class
{
    public OptionsCache() => throw null;
    public void Clear() => throw null;
    public virtual TOptions GetOrAdd(string name, Func<TOptions> createOptions) => throw null;
    public virtual bool TryAdd(string name, TOptions options) => throw null;
    public virtual bool TryRemove(string name) => throw null;
}

public class OptionsFactory<TOptions> : IOptionsFactory<TOptions> where TOptions : class
{
    public OptionsFactory(IEnumerable<IConfigureOptions<TOptions>> setups, IEnumerable<IPostConfigureOptions<TOptions>> postConfigures) => throw null;
    public OptionsFactory(IEnumerable<IConfigureOptions<TOptions>> setups, IEnumerable<IPostConfigureOptions<TOptions>> postConfigures, IEnumerable<IValidateOptions<TOptions>> validations) => throw null;
    public TOptions Create(string name) => throw null;
    protected virtual TOptions CreateInstance(string name) => throw null;
}

public class OptionsManager<TOptions> : IOptions<TOptions>, IOptionsSnapshot<TOptions> where TOptions : class
{
    public OptionsManager(IOptionsFactory<TOptions> factory) => throw null;
    public TOptions Value { get; }
    public virtual TOptions Get(string name) => throw null;
}

public class OptionsMonitor<TOptions> : IOptionsMonitor<TOptions>, IDisposable where TOptions : class
{
    public OptionsMonitor(IOptionsFactory<TOptions> factory, IEnumerable<IOptionsChangeTokenSource<TOptions>> sources, IOptionsMonitorCache<TOptions> cache) => throw null;
    public TOptions CurrentValue { get; }
    public void Dispose() => throw null;
    public virtual TOptions Get(string name) => throw null;
    public IDisposable OnChange(Action<TOptions, string> listener) => throw null;
}

public static class OptionsMonitorExtensions
{
    public static IDisposable OnChange<TOptions>(this IOptionsMonitor<TOptions> monitor, Action<TOptions> listener) => throw null;
}

public class OptionsValidationException : Exception
{
    public OptionsValidationException(string optionsName, Type optionsType, IEnumerable<string> failureMessages) => throw null;
    public IEnumerable<string> Failures { get; }
    public override string Message { get => throw null; }
    public string OptionsName { get; }
    public Type OptionsType { get; }
}

[AttributeUsage((AttributeTargets)12)]
public sealed class OptionsValidatorAttribute : Attribute
{
    public OptionsValidatorAttribute() => throw null;
}

public class OptionsWrapper<TOptions> : IOptions<TOptions> where TOptions : class
{
    public OptionsWrapper(TOptions options) => throw null;
    public TOptions Value { get; }
}

public class PostConfigureOptions<TOptions> : IPostConfigureOptions<TOptions> where TOptions : class
{
    public PostConfigureOptions(string name, Action<TOptions> action) => throw null;
    public Action<TOptions> Action { get; }
    public string Name { get; }
    public virtual void PostConfigure(string name, TOptions options) => throw null;
}

public class PostConfigureOptions<TOptions, TDep> : IPostConfigureOptions<TOptions> where TOptions : class where TDep : class
{
    public PostConfigureOptions(string name, TDep dependency, Action<TOptions, TDep> action) => throw null;
    public Action<TOptions, TDep> Action { get; }
    public TDep Dependency { get; }
    public string Name { get; }
    public void PostConfigure(TOptions options) => throw null;
    public virtual void PostConfigure(string name, TOptions options) => throw null;
}

public class PostConfigureOptions<TOptions, TDep1, TDep2> : IPostConfigureOptions<TOptions> where TOptions : class where TDep1 : class where TDep2 : class
{
    public PostConfigureOptions(string name, TDep1 dependency, TDep2 dependency2, Action<TOptions, TDep1, TDep2> action) => throw null;
    public Action<TOptions, TDep1, TDep2> Action { get; }
    public TDep1 Dependency1 { get; }
    public TDep2 Dependency2 { get; }
    public string Name { get; }
    public void PostConfigure(TOptions options) => throw null;
    public virtual void PostConfigure(string name, TOptions options) => throw null;
}

public class PostConfigureOptions<TOptions, TDep1, TDep2, TDep3> : IPostConfigureOptions<TOptions> where TOptions : class where TDep1 : class where TDep2 : class where TDep3 : class
{
    public PostConfigureOptions(string name, TDep1 dependency, TDep2 dependency2, TDep3 dependency3, Action<TOptions, TDep1, TDep2, TDep3> action) => throw null;
    public Action<TOptions, TDep1, TDep2, TDep3> Action { get; }
    public TDep1 Dependency1 { get; }
    public TDep2 Dependency2 { get; }
    public TDep3 Dependency3 { get; }
    public string Name { get; }
    public void PostConfigure(TOptions options) => throw null;
    public virtual void PostConfigure(string name, TOptions options) => throw null;
}

public class PostConfigureOptions<TOptions, TDep1, TDep2, TDep3, TDep4> : IPostConfigureOptions<TOptions> where TOptions : class where TDep1 : class where TDep2 : class where TDep3 : class where TDep4 : class
{
    public PostConfigureOptions(string name, TDep1 dependency1, TDep2 dependency2, TDep3 dependency3, TDep4 dependency4, Action<TOptions, TDep1, TDep2, TDep3, TDep4> action) => throw null;
    public Action<TOptions, TDep1, TDep2, TDep3, TDep4> Action { get; }
    public TDep1 Dependency1 { get; }
    public TDep2 Dependency2 { get; }
    public TDep3 Dependency3 { get; }
    public TDep4 Dependency4 { get; }
    public string Name { get; }
    public void PostConfigure(TOptions options) => throw null;
    public virtual void PostConfigure(string name, TOptions options) => throw null;
}

public class PostConfigureOptions<TOptions, TDep1, TDep2, TDep3, TDep4, TDep5> : IPostConfigureOptions<TOptions> where TOptions : class where TDep1 : class where TDep2 : class where TDep3 : class where TDep4 : class where TDep5 : class
{
    public PostConfigureOptions(string name, TDep1 dependency1, TDep2 dependency2, TDep3 dependency3, TDep4 dependency4, TDep5 dependency5, Action<TOptions, TDep1, TDep2, TDep3, TDep4, TDep5> action) => throw null;
    public Action<TOptions, TDep1, TDep2, TDep3, TDep4, TDep5> Action { get; }
    public TDep1 Dependency1 { get; }
    public TDep2 Dependency2 { get; }
    public TDep3 Dependency3 { get; }
    public TDep4 Dependency4 { get; }
    public TDep5 Dependency5 { get; }
    public string Name { get; }
    public void PostConfigure(TOptions options) => throw null;
    public virtual void PostConfigure(string name, TOptions options) => throw null;
}

[AttributeUsage((AttributeTargets)384)]
public sealed class ValidateEnumeratedItemsAttribute : Attribute
{
    public ValidateEnumeratedItemsAttribute() => throw null;
    public ValidateEnumeratedItemsAttribute(Type validator) => throw null;
    public Type Validator { get; }
}

[AttributeUsage((AttributeTargets)384)]
public sealed class ValidateObjectMembersAttribute : Attribute
{
    public ValidateObjectMembersAttribute() => throw null;
    public ValidateObjectMembersAttribute(Type validator) => throw null;
    public Type Validator { get; }
}

public class ValidateOptions<TOptions> : IValidateOptions<TOptions> where TOptions : class
{
    public ValidateOptions(string name, Func<TOptions, bool> validation, string failureMessage) => throw null;
    public string FailureMessage { get; }
    public string Name { get; }
    public Func<TOptions, bool> Validation { get; }
    public ValidateOptionsResult Validate(string name, TOptions options) => throw null;
}

public class ValidateOptions<TOptions, TDep> : IValidateOptions<TOptions> where TOptions : class
{
    public ValidateOptions(string name, TDep dependency, Func<TOptions, TDep, bool> validation, string failureMessage) => throw null;
    public TDep Dependency { get; }
    public string FailureMessage { get; }
    public string Name { get; }
    public Func<TOptions, TDep, bool> Validation { get; }
    public ValidateOptionsResult Validate(string name, TOptions options) => throw null;
}

public class ValidateOptions<TOptions, TDep1, TDep2> : IValidateOptions<TOptions> where TOptions : class
{
    public ValidateOptions(string name, TDep1 dependency1, TDep2 dependency2, Func<TOptions, TDep1, TDep2, bool> validation, string failureMessage) => throw null;
    public TDep1 Dependency1 { get; }
    public TDep2 Dependency2 { get; }
    public string FailureMessage { get; }
    public string Name { get; }
    public Func<TOptions, TDep1, TDep2, bool> Validation { get; }
    public ValidateOptionsResult Validate(string name, TOptions options) => throw null;
}

public class ValidateOptions<TOptions, TDep1, TDep2, TDep3> : IValidateOptions<TOptions> where TOptions : class
{
    public ValidateOptions(string name, TDep1 dependency1, TDep2 dependency2, TDep3 dependency3, Func<TOptions, TDep1, TDep2, TDep3, bool> validation, string failureMessage) => throw null;
    public TDep1 Dependency1 { get; }
    public TDep2 Dependency2 { get; }
    public TDep3 Dependency3 { get; }
    public string FailureMessage { get; }
    public string Name { get; }
    public Func<TOptions, TDep1, TDep2, TDep3, bool> Validation { get; }
    public ValidateOptionsResult Validate(string name, TOptions options) => throw null;
}

public class ValidateOptions<TOptions, TDep1, TDep2, TDep3, TDep4> : IValidateOptions<TOptions> where TOptions : class
{
    public ValidateOptions(string name, TDep1 dependency1, TDep2 dependency2, TDep3 dependency3, TDep4 dependency4, Func<TOptions, TDep1, TDep2, TDep3, TDep4, bool> validation, string failureMessage) => throw null;
    public TDep1 Dependency1 { get; }
    public TDep2 Dependency2 { get; }
    public TDep3 Dependency3 { get; }
    public TDep4 Dependency4 { get; }
    public string FailureMessage { get; }
    public string Name { get; }
    public Func<TOptions, TDep1, TDep2, TDep3, TDep4, bool> Validation { get; }
    public ValidateOptionsResult Validate(string name, TOptions options) => throw null;
}

public class ValidateOptions<TOptions, TDep1, TDep2, TDep3, TDep4, TDep5> : IValidateOptions<TOptions> where TOptions : class
{
    public ValidateOptions(string name, TDep1 dependency1, TDep2 dependency2, TDep3 dependency3, TDep4 dependency4, TDep5 dependency5, Func<TOptions, TDep1, TDep2, TDep3, TDep4, TDep5, bool> validation, string failureMessage) => throw null;
    public TDep1 Dependency1 { get; }
    public TDep2 Dependency2 { get; }
    public TDep3 Dependency3 { get; }
    public TDep4 Dependency4 { get; }
    public TDep5 Dependency5 { get; }
    public string FailureMessage { get; }
    public string Name { get; }
    public Func<TOptions, TDep1, TDep2, TDep3, TDep4, TDep5, bool> Validation { get; }
    public ValidateOptionsResult Validate(string name, TOptions options) => throw null;
}

public class ValidateOptionsResult
{
    public static readonly ValidateOptionsResult Skip;
    public static readonly ValidateOptionsResult Success;
    public ValidateOptionsResult() => throw null;
    public bool Failed { get; protected set; }
    public string FailureMessage { get; protected set; }
    public IEnumerable<string> Failures { get; protected set; }
    public bool Skipped { get; protected set; }
    public bool Succeeded { get; protected set; }
    public static ValidateOptionsResult Fail(IEnumerable<string> failures) => throw null;
    public static ValidateOptionsResult Fail(string failureMessage) => throw null;
}

public class ValidateOptionsResultBuilder
{
    public ValidateOptionsResultBuilder() => throw null;
    public void AddError(string error, string propertyName = null) => throw null;
    public void AddResult(ValidateOptionsResult result) => throw null;
    public void AddResult(global::System.ComponentModel.DataAnnotations.ValidationResult result) => throw null;
    public void AddResults(IEnumerable<global::System.ComponentModel.DataAnnotations.ValidationResult> results) => throw null;
    public ValidateOptionsResult Build() => throw null;
    public void Clear() => throw null;
}
