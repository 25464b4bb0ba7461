using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Extensions.Configuration;

public static class UserSecretsConfigurationExtensions
{
    public static global::Microsoft.Extensions.Configuration.IConfigurationBuilder AddUserSecrets(this global::Microsoft.Extensions.Configuration.IConfigurationBuilder configuration, global::System.Reflection.Assembly assembly) => throw null;
    public static global::Microsoft.Extensions.Configuration.IConfigurationBuilder AddUserSecrets(this global::Microsoft.Extensions.Configuration.IConfigurationBuilder configuration, global::System.Reflection.Assembly assembly, bool optional) => throw null;
    public static global::Microsoft.Extensions.Configuration.IConfigurationBuilder AddUserSecrets(this global::Microsoft.Extensions.Configuration.IConfigurationBuilder configuration, global::System.Reflection.Assembly assembly, bool optional, bool reloadOnChange) => throw null;
    public static global::Microsoft.Extensions.Configuration.IConfigurationBuilder AddUserSecrets(this global::Microsoft.Extensions.Configuration.IConfigurationBuilder configuration, string userSecretsId) => throw null;
    public static global::Microsoft.Extensions.Configuration.IConfigurationBuilder AddUserSecrets(this global::Microsoft.Extensions.Configuration.IConfigurationBuilder configuration, string userSecretsId, bool reloadOnChange) => throw null;
    public static global::Microsoft.Extensions.Configuration.IConfigurationBuilder AddUserSecrets<T>(this global::Microsoft.Extensions.Configuration.IConfigurationBuilder configuration) where T : class => throw null;
    public static global::Microsoft.Extensions.Configuration.IConfigurationBuilder AddUserSecrets<T>(this global::Microsoft.Extensions.Configuration.IConfigurationBuilder configuration, bool optional) where T : class => throw null;
    public static global::Microsoft.Extensions.Configuration.IConfigurationBuilder AddUserSecrets<T>(this global::Microsoft.Extensions.Configuration.IConfigurationBuilder configuration, bool optional, bool reloadOnChange) where T : class => throw null;
}
