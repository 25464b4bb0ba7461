using Microsoft.Extensions.Configuration;

namespace SimplerConfig;

public class Config : SConfig
{
    public Config() => throw null;
}

public interface ISimplerConfig
{
    string[] StartArgs { set; }
    string this[string key] { get; }
}

public class SConfig : ISimplerConfig
{
    public static string CustomConfigName;
    public SConfig() => throw null;
    protected IConfigurationRoot CreateNew() => throw null;
    public IConfigurationRoot AppSettings { get => throw null; }
    public static ISimplerConfig Instance { get => throw null; set => throw null; }
    public string[] StartArgs { get => throw null; set => throw null; }
    public string this[string key] { get => throw null; }
}
