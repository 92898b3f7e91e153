using Apatite.Package.Tests.Packing;

namespace Apatite.Package.Tests.Consuming;

[Collection(OnePacking.Name)]
public sealed class ServiceTests(PackedPackages packages)
{
    [Fact]
    public void a_hospital_tests_its_own_service_with_another_assessor_in_place()
    {
        string folder = ConsumerProject.Write(
            packages,
            "Service",
            "Microsoft.NET.Sdk",
            ["Apatite.Testing", "Microsoft.NET.Test.Sdk", "xunit", "xunit.runner.visualstudio"]);
        Assert.Matches(@"Passed! +- Failed: +0, Passed: +3, Skipped: +0", DotNet.Run(folder, packages.Variables, "test"));
    }
}
