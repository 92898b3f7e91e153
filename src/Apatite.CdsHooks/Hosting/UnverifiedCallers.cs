using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Apatite.CdsHooks.Hosting;

/// <summary>Warns at start when callers need no token.</summary>
internal static partial class UnverifiedCallers
{
    public static void Warn(IServiceProvider services)
    {
        if (!services.GetRequiredService<IOptions<ApatiteCdsHooksOptions>>().Value.Callers.RequireToken)
        {
            Log(services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(UnverifiedCallers)));
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Callers are not verified: anyone who reaches this host may call. This is for development only.")]
    private static partial void Log(ILogger logger);
}
