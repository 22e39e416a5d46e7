package dev.attest.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A test that looks at a site in Chromium. It may ask for the {@link Browser} and the {@link BuiltSite}, which is the demonstration
 * unless the parameter is {@link InArabic}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({Chromium.class, InBrowser.Given.class})
@interface InBrowser {

    /** That a site's interface is in Arabic. */
    @Target(ElementType.PARAMETER)
    @Retention(RetentionPolicy.RUNTIME)
    @interface InArabic {}

    /** Gives tests what they ask for. */
    final class Given implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            Class<?> type = parameter.getParameter().getType();
            return type == Browser.class || type == BuiltSite.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            if (parameter.getParameter().getType() == Browser.class) {
                return Browser.of(context);
            }
            return parameter.isAnnotated(InArabic.class) ? BuiltSite.inArabic(context) : BuiltSite.of(context);
        }
    }
}
